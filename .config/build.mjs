// npm run build [-- name …]: everything, or the named targets: shared server admin h5 weapp api
import { writeSchema } from './gates/api.mjs'
import { packageSize } from './gates/package-size.mjs'
import { buildStale } from './parts/build.mjs'
import { giveUp } from './parts/fail.mjs'
import { install } from './parts/install.mjs'
import { root } from './parts/root.mjs'
import { targets } from './parts/targets.mjs'

const asked = process.argv.slice(2).filter((name) => !name.startsWith('-') && name !== 'all')
const names = asked.length > 0 ? asked : Object.keys(targets)
const force = process.argv.includes('--force')

try {
  const unknown = names.find((name) => name !== 'api' && !targets[name])
  if (unknown) throw new Error(`nothing is called ${unknown}; there are ${Object.keys(targets).join(', ')} and api`)
  await install()
  await buildStale(
    names.filter((name) => name !== 'api'),
    { force },
  )
  if (names.includes('api')) await writeSchema(root)
  if (names.includes('weapp')) console.log(await packageSize(root))
} catch (error) {
  giveUp(error)
}
