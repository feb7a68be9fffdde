import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageFolder } from '../../src/package-folder.ts'
import { scratchFolder } from '../harness/scratch.ts'

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }
const OUTPUT_LIMIT_BYTES = 100_000_000

/** WeChat's own compilers of templates (`wcc`) and styles (`wcsc`), as they come in the package miniprogram-compiler. */
export function officialCompilers() {
  const root = createRequire(join(packageFolder(), '../package.json'))
  const source = join(
    dirname(root.resolve('miniprogram-compiler/package.json')),
    'bin',
    SYSTEMS[process.platform] ?? 'linux',
  )
  // They are shipped without the right to run. A chmod in node_modules would change the store all projects share.
  const bin = join(scratchFolder('compilers'), 'bin')
  mkdirSync(bin)
  for (const name of readdirSync(source)) {
    copyFileSync(join(source, name), join(bin, name))
    chmodSync(join(bin, name), 0o755)
  }
  const compile = (program: 'wcc' | 'wcsc', folder: string, words: string[]): string =>
    execFileSync(join(bin, program), words, {
      cwd: folder,
      maxBuffer: OUTPUT_LIMIT_BYTES,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  return {
    /** @returns the JavaScript. Throws with the compiler's message on a template it does not accept. */
    wxml: (folder: string, files: string[]) => compile('wcc', folder, files),
    wxss: (folder: string, files: string[]) => compile('wcsc', folder, files),
    /** @returns the CSS of one file with what it imports; sizes still read `%%?24rpx?%%`. */
    wxssOf: (folder: string, file: string, others: string[]) => compile('wcsc', folder, [file, ...others]),
  }
}
