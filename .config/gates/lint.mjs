import path from 'node:path'
import { programOf } from '../parts/command.mjs'
import { tool } from './gate.mjs'

/** The rules of .oxlintrc.json, those that need types among them (a forgotten `await` is a lost write). */
export const lint = (tree) =>
  tool(tree, 'oxlint', ['--type-aware', '--deny-warnings'], {
    OXLINT_TSGOLINT_PATH: path.resolve(programOf('.', 'oxlint-tsgolint', 'tsgolint')),
  })
