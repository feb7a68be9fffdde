import { stripVTControlCharacters } from 'node:util'
import { programOf } from '../parts/command.mjs'
import { capture } from '../parts/run.mjs'

/** A gate that said no; `message` is what the person has to read. */
export class GateClosed extends Error {}

/**
 * Runs a tool of this workspace over a tree.
 * @param {string} tree the repository, or a copy a self-test has spoilt
 * @param {string} packageName
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {string} [program] where it is called otherwise than its package
 * @param {string} [folder] the package of the workspace whose own copy is meant
 * @returns {Promise<string>} its stdout
 * @throws {GateClosed} with all it said when it ends with anything but 0
 */
export async function tool(tree, packageName, args, env, program = packageName, folder = '.') {
  const file = programOf(folder, packageName, program)
  const { code, stdout, output } = await capture([process.execPath, file, ...args], { cwd: tree, env })
  // Some tools colour their words even when told not to.
  if (code !== 0) throw new GateClosed(stripVTControlCharacters(output).trim())
  return stdout
}
