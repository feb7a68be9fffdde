import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readJson, root } from './root.mjs'

/**
 * Path of a package's program, found as Node finds packages: in the folder, then in those above.
 * @returns {string | undefined}
 */
export function programOf(folder, packageName, program = packageName) {
  for (let at = path.join(root, folder); ; at = path.dirname(at)) {
    const manifest = path.join(at, 'node_modules', packageName, 'package.json')
    if (existsSync(manifest)) {
      const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
      const named = typeof bin === 'string' ? { [packageName.replace(/^@.*\//, '')]: bin } : bin
      const file = named?.[program]
      return file && path.join(path.dirname(manifest), file)
    }
    if (at === root) return undefined
  }
}

/**
 * The command behind a package's npm script, ready for spawn: no shell, no `.bin` folder, so that it runs on Windows
 * and while the installation is still compiling. The script must be one plain command of a direct dependency; settings
 * of the environment may stand before it.
 * @returns {{ command: string[], env: Record<string, string> }}
 */
export function commandOf(folder, script) {
  const manifest = readJson(`${folder}/package.json`)
  const words = (manifest.scripts?.[script] ?? '').split(/\s+/)
  const env = {}
  while (/^\w+=/.test(words[0])) {
    const [name, value] = words.shift().split('=')
    env[name] = value
  }
  const [program, ...args] = words
  for (const packageName of Object.keys({ ...manifest.devDependencies, ...manifest.dependencies })) {
    const file = programOf(folder, packageName, program)
    if (file) return { command: [process.execPath, file, ...args], env }
  }
  throw new Error(`${folder}/package.json: "${script}" must be one plain command of a dependency, not "${program}"`)
}
