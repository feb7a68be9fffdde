import { existsSync } from 'node:fs'
import path from 'node:path'
import { tool } from './gate.mjs'

const folders = [
  'shared/src',
  'server/src',
  'server/demo',
  'server/sandbox',
  'server/bench',
  'server/test',
  'server/admin/src',
  'miniapp/src',
]

/** Who may import whom: .dependency-cruiser.cjs. */
export function dependencyLaw(tree) {
  const present = folders.filter((folder) => existsSync(path.join(tree, folder)))
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...present]
  return tool(tree, 'dependency-cruiser', args, { FORCE_COLOR: '0' }, 'depcruise')
}
