import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { filesUnder } from './stamp.mjs'

// WeChat refuses packages above 2 MB. Half of that is ours: a first start over a slow network is felt.
export const mainPackageLimitBytes = 1_048_576
export const packageLimitBytes = 2 * 1_048_576

const weapp = path.join(root, 'miniapp/dist/weapp')

/** Taro answers a wrong configuration with red text, exit code 0 and an empty folder: look at what it left. */
export function verifyWeapp(folder = weapp) {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'))
  const missing = pagesOf(app).flatMap((page) =>
    ['.js', '.json', '.wxml'].map((ending) => page + ending).filter((file) => !existsSync(path.join(folder, file))),
  )
  if (missing.length > 0) throw new Error(`the mini-program build misses ${missing.join(', ')}`)
  if (pagesOf(app).length === 0) throw new Error('the mini-program build has no pages')
}

const packagesOf = (app) => app.subPackages ?? app.subpackages ?? []

const pagesOf = (app) => [
  ...(app.pages ?? []),
  ...packagesOf(app).flatMap((part) => part.pages.map((page) => path.posix.join(part.root, page))),
]

/** The same for the browser build: a page that loads scripts which exist. */
export function verifyH5(folder = path.join(root, 'miniapp/dist/h5')) {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+\.js)"/g)].map((match) => match[1].replace(/^\.?\//, ''))
  const missing = scripts.filter((script) => !existsSync(path.join(folder, script)))
  if (scripts.length === 0 || missing.length > 0)
    throw new Error(`the browser build misses its scripts ${missing.join(', ')}`)
}

/**
 * Size of every package of a built mini-program.
 * @returns {{ name: string, bytes: number, limitBytes: number }[]} the main package first
 */
export function packageSizes(folder = weapp) {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'))
  const sizes = new Map([['main', 0], ...packagesOf(app).map((part) => [part.root.replace(/\/$/, ''), 0])])
  for (const file of filesUnder(folder)) {
    const inside = path.relative(folder, file).split(path.sep).join('/')
    if (inside.endsWith('.map')) continue
    const owner = [...sizes.keys()].find((name) => inside.startsWith(`${name}/`)) ?? 'main'
    sizes.set(owner, sizes.get(owner) + statSync(file).size)
  }
  return [...sizes].map(([name, bytes]) => ({
    name,
    bytes,
    limitBytes: name === 'main' ? mainPackageLimitBytes : packageLimitBytes,
  }))
}
