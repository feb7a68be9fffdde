import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')
const trees: string[] = []

/**
 * A tree in a temporary folder to feed a gate with.
 * @param files path → content
 * @param copied files of the repository the gate reads its rules from
 */
export function tree(files: Record<string, string>, copied: string[] = []): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tuanke-gate-'))
  trees.push(folder)
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  for (const file of copied) cpSync(path.join(root, file), path.join(folder, file))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return folder
}

/** Asks one gate of `npm run check` about a tree. */
export function ask(gate: string, folder: string): { open: boolean; output: string } {
  const args = ['.config/check.mjs', '--only', gate, '--tree', folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return { open: status === 0, output: stdout + stderr }
}

afterAll(() => {
  for (const folder of trees) rmSync(folder, { recursive: true, force: true })
})
