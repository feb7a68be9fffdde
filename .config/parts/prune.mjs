import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/**
 * Deletes compiled files whose source is gone: tsc leaves them, and an import of a deleted file would go on working here
 * and fail in a fresh clone.
 * @param {{ output: string, sources: string }} folders relative to the repository
 */
export function prune({ output, sources }) {
  const visit = (folder) => {
    for (const entry of readdirSync(path.join(root, output, folder), { withFileTypes: true })) {
      const inside = path.join(folder, entry.name)
      if (entry.isDirectory()) visit(inside)
      const compiled = /^(.*?)(\.d\.ts|\.js)(\.map)?$/.exec(inside)
      if (!entry.isFile() || !compiled) continue
      const isLive = ['.ts', '.tsx'].some((ending) => existsSync(path.join(root, sources, compiled[1] + ending)))
      if (!isLive) rmSync(path.join(root, output, inside))
    }
  }
  if (existsSync(path.join(root, output))) visit('')
}
