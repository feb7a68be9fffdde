import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vm from 'node:vm'
import { packageFolder } from '../../src/package-folder.ts'

/** The address the bundle was built for (miniapp/config/index.ts); the host sends its requests to the server under test. */
export const BUILT_FOR = process.env.TARO_APP_API_BASE ?? 'http://127.0.0.1:3000'

/** Where the built mini-program is. Throws when it has not been built. */
export function weappFolder(): string {
  const folder = join(packageFolder(), '../miniapp/dist/weapp')
  if (!existsSync(join(folder, 'app.json'))) throw new Error('the mini-program is not built: npm run build:weapp')
  return folder
}

/** Runs files of the bundle as WeChat does: one realm, `require` relative to the file, every file once. */
export function bundleLoader(folder: string, globals: Record<string, unknown>): (file: string) => void {
  const realm = vm.createContext({ ...globals, global: globals }, { name: 'weapp' })
  const loaded = new Map<string, { exports: unknown }>()
  const load = (wanted: string): unknown => {
    const file = wanted.endsWith('.js') ? wanted : `${wanted}.js`
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const source = readFileSync(join(folder, file), 'utf8')
    const run = vm.runInContext(`(function (require, module, exports) {${source}\n})`, realm, {
      filename: join(folder, file),
    }) as (require: (path: string) => unknown, module: { exports: unknown }, exports: unknown) => void
    run((path) => load(join(dirname(file), path)), module, module.exports)
    return module.exports
  }
  return (file) => void load(file)
}
