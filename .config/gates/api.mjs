import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { capture } from '../parts/run.mjs'
import { GateClosed } from './gate.mjs'

const schemaFile = 'shared/src/api/schema.ts'
const documentProgram = 'server/dist/src/openapi.js'

/** @param {object} document OpenAPI @returns {Promise<string>} the source of the typed client */
export async function schemaFrom(document) {
  // Loaded here only: a quarter of a second that the other gates need not pay.
  const { default: openapiTs, astToString } = await import('openapi-typescript')
  const head = '// Made by `npm run build api` from the OpenAPI document of the server. Do not edit.\n'
  return head + astToString(await openapiTs(document))
}

/** The document as the built server of this tree writes it, without a database. */
async function documentOf(tree) {
  if (!existsSync(path.join(tree, documentProgram)))
    throw new GateClosed(`${documentProgram} is missing: is the server built?`)
  const { code, stdout, output } = await capture([process.execPath, documentProgram], { cwd: tree })
  if (code !== 0) throw new GateClosed(output)
  return JSON.parse(stdout)
}

/** The committed client is the one the server's own description makes. */
export async function api(tree) {
  const wanted = await schemaFrom(await documentOf(tree))
  if (readFileSync(path.join(tree, schemaFile), 'utf8') !== wanted) {
    throw new GateClosed(`${schemaFile} is not what the server describes: run npm run build api, and commit it`)
  }
}

/** Writes the client anew. */
export async function writeSchema(tree) {
  writeFileSync(path.join(tree, schemaFile), await schemaFrom(await documentOf(tree)))
}
