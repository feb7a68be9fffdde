import { api } from './api.mjs'
import { areaOrder } from './area-order.mjs'
import { dependencyLaw } from './dependency-law.mjs'
import { errorCodes } from './error-codes.mjs'
import { fileLength } from './file-length.mjs'
import { format } from './format.mjs'
import { lint } from './lint.mjs'
import { packageSize } from './package-size.mjs'
import { stateOwners } from './state-owners.mjs'
import { styleOwners } from './style-owners.mjs'
import { tableOwners } from './table-owners.mjs'
import { projects, types } from './types.mjs'
import { unused } from './unused.mjs'

/**
 * The gates of `npm run check`, by name. `needs` are targets that must be built first; `prints` says that the
 * result is worth reading even when all is well; `off` is the reason why a gate is not asked yet.
 * @type {Record<string, { run: (tree: string) => Promise<unknown>, needs?: string[], prints?: boolean, off?: string }>}
 */
export const gates = {
  format: { run: format },
  lint: { run: lint, needs: ['shared'] },
  ...Object.fromEntries(projects.map((project) => [`types ${project}`, { run: types(project), needs: ['shared'] }])),
  'dependency law': { run: dependencyLaw, needs: ['shared'] },
  'area order': { run: areaOrder },
  'table owners': { run: tableOwners },
  'unused code': { run: unused },
  'error codes': { run: errorCodes },
  'file length': { run: fileLength },
  'style owners': { run: styleOwners },
  'state owners': { run: stateOwners },
  'api client': {
    run: api,
    needs: ['server'],
  },
  'package size': { run: packageSize, needs: ['weapp'], prints: true },
}
