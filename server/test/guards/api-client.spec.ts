import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ask, tree } from './spoilt-tree.ts'

const schemaOf = (properties: object) => ({
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  paths: {},
  components: { schemas: { Order: { type: 'object', properties } } },
})
const program = (document: object) => ({
  'server/dist/src/openapi.js': `console.log(${JSON.stringify(JSON.stringify(document))})\n`,
})
const price = { payableFen: { type: 'integer' } }

/** The client as `npm run build api` would write it. */
function generated(document: object): string {
  const gate = path.resolve(__dirname, '../../../.config/gates/api.mjs')
  const script = `import { schemaFrom } from ${JSON.stringify(gate)}; console.log((await schemaFrom(${JSON.stringify(document)})).trimEnd())`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout
}

it('lets the client the server describes pass', () => {
  const text = generated(schemaOf(price))
  expect(text).toContain('payableFen')
  expect(ask('api client', tree({ ...program(schemaOf(price)), 'shared/src/api/schema.ts': text })).open).toBe(true)
})

it('stops a client that says something else than the server', () => {
  const folder = tree({
    ...program(schemaOf(price)),
    'package.json': '{"type":"module"}',
    'shared/src/api/schema.ts': 'export type Old = 1\n',
  })
  const { open, output } = ask('api client', folder)
  expect(open).toBe(false)
  expect(output).toContain('run npm run build api')
})

it('stops where the server cannot describe itself', () => {
  expect(ask('api client', tree({ 'shared/src/api/schema.ts': '' })).output).toContain('is missing')
  const broken = tree({
    'server/dist/src/openapi.js': "throw new Error('two routes of one name')\n",
    'shared/src/api/schema.ts': '',
  })
  expect(ask('api client', broken).output).toContain('two routes of one name')
})
