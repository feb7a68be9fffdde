import path from 'node:path'
import { programOf } from '../parts/command.mjs'
import { tool } from './gate.mjs'

/**
 * The rules of .oxlintrc.json and no other, those that need types among them (a forgotten `await` is a lost write). Packages
 * bring configurations of their own, which would be looked for.
 */
export const lint = (tree) =>
  tool(tree, 'oxlint', ['--type-aware', '--deny-warnings', '--disable-nested-config'], {
    OXLINT_TSGOLINT_PATH: path.resolve(programOf('.', 'oxlint-tsgolint', 'tsgolint')),
  })
