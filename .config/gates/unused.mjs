import { tool } from './gate.mjs'

/** No file, export or dependency that nobody uses: .config/knip.json says where reading starts. */
export const unused = (tree) => tool(tree, 'knip', ['--config', '.config/knip.json', '--no-progress'])
