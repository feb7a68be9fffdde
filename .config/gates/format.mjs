import { tool } from './gate.mjs'

/** Every file is written the way prettier writes it. `npm run format` mends it. */
export const format = (tree) => tool(tree, 'prettier', ['--check', '--log-level', 'warn', '.'])
