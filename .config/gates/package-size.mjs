import { existsSync } from 'node:fs'
import path from 'node:path'
import { packageSizes, verifyWeapp } from '../parts/miniapp-output.mjs'
import { GateClosed } from './gate.mjs'

/** Every page of the built mini-program is there, and no package is larger than we allow. @returns {Promise<string>} the sizes */
export async function packageSize(tree) {
  const folder = path.join(tree, 'miniapp/dist/weapp')
  if (!existsSync(path.join(folder, 'app.json')))
    throw new GateClosed('the mini-program is not built: miniapp/dist/weapp/app.json')
  try {
    verifyWeapp(folder)
  } catch (error) {
    throw new GateClosed(error.message)
  }
  const sizes = packageSizes(folder)
  const table = sizes
    .map(
      ({ name, bytes, limitBytes }) => `  ${name.padEnd(24)} ${kilo(bytes).padStart(6)} KB of ${kilo(limitBytes)} KB`,
    )
    .join('\n')
  const over = sizes.filter(({ bytes, limitBytes }) => bytes > limitBytes).map(({ name }) => name)
  if (over.length > 0) throw new GateClosed(`${table}\ntoo large: ${over.join(', ')}`)
  return table
}

const kilo = (bytes) => (bytes / 1024).toFixed(0)
