import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Logs, stamps and other things that may be deleted at any time. */
export const cacheFolder = path.join(root, '.cache')

/** @param {string} file relative to the repository */
export const readJson = (file) => JSON.parse(readFileSync(path.resolve(root, file), 'utf8'))

export const onWindows = process.platform === 'win32'
export const inCi = process.env.CI === 'true' || process.env.CI === '1'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Tuanke needs Node.js 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org\n` +
      `团客需要 Node.js 20.19 或更新的版本，当前是 ${process.version}。请到 https://nodejs.org 下载安装后再试。`,
  )
  process.exit(1)
}
