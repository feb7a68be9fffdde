import { existsSync } from 'node:fs'
import path from 'node:path'
import { GateClosed, tool } from './gate.mjs'

/** Every project of the workspace, tests included. shared/tsconfig.spec.json also holds the lines that must not compile. */
export const projects = [
  'shared/tsconfig.json',
  'shared/tsconfig.spec.json',
  'server/tsconfig.json',
  'server/admin/tsconfig.json',
  'miniapp/tsconfig.json',
]

/**
 * The workspace's own packages are checked by the native compiler; the root keeps the one whose programming interface
 * the generator of the API's types needs.
 * @param {string} project a tsconfig
 */
export const types = (project) => async (tree) => {
  if (!existsSync(path.join(tree, project))) throw new GateClosed(`${project} is missing`)
  await tool(tree, 'typescript', ['--noEmit', '--pretty', 'false', '-p', project], {}, 'tsc', 'shared')
}
