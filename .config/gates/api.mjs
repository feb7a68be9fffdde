import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { capture } from '../parts/run.mjs'
import { GateClosed } from './gate.mjs'

/** Where the types of one audience's document stand. */
const schemaFile = (audience) => `shared/src/api/${audience}/schema.ts`
const documentProgram = 'server/dist/src/openapi.js'

/** @param {object} document OpenAPI @returns {Promise<string>} the source of its types */
export async function schemaFrom(document) {
  // Loaded here only: a quarter of a second that the other gates need not pay.
  const { default: openapiTs, astToString } = await import('openapi-typescript')
  const head = '// Made by `npm run build api` from the OpenAPI document of the server. Do not edit.\n'
  return head + astToString(await openapiTs(document))
}

/** The documents by audience as the built server of this tree writes them, without a database. */
async function documentsOf(tree) {
  if (!existsSync(path.join(tree, documentProgram)))
    throw new GateClosed(`${documentProgram} is missing: is the server built?`)
  const { code, stdout, output } = await capture([process.execPath, documentProgram], { cwd: tree })
  if (code !== 0) throw new GateClosed(output)
  return Object.entries(JSON.parse(stdout))
}

/** The committed clients are those the server's own descriptions make. */
export async function api(tree) {
  const stale = []
  for (const [audience, document] of await documentsOf(tree)) {
    const file = path.join(tree, schemaFile(audience))
    const current = existsSync(file) && readFileSync(file, 'utf8') === (await schemaFrom(document))
    if (!current) stale.push(schemaFile(audience))
  }
  if (stale.length > 0)
    throw new GateClosed(`${stale.join(', ')}: not what the server describes; run npm run build api, and commit it`)
}

/** Writes the clients anew. */
export async function writeSchema(tree) {
  for (const [audience, document] of await documentsOf(tree))
    writeFileSync(path.join(tree, schemaFile(audience)), await schemaFrom(document))
}
