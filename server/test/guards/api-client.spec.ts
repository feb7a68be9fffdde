import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ask, tree } from './spoilt-tree.ts'

const schemaOf = (properties: object) => ({
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  paths: {},
  components: { schemas: { Order: { type: 'object', properties } } },
})
const audiences = ['app', 'leader', 'admin'] as const
/** A server that describes the same thing to all three audiences. */
const program = (document: object) => {
  const documents = Object.fromEntries(audiences.map((audience) => [audience, document]))
  return { 'server/dist/src/openapi.js': `console.log(${JSON.stringify(JSON.stringify(documents))})\n` }
}
const price = { payableFen: { type: 'integer' } }
const file = (audience: string) => `shared/src/api/${audience}/schema.ts`
const clients = (text: string) => Object.fromEntries(audiences.map((audience) => [file(audience), text]))

/** The client as `npm run build api` would write it. */
function generated(document: object): string {
  const gate = path.resolve(__dirname, '../../../.config/gates/api.mjs')
  const script = `import { schemaFrom } from ${JSON.stringify(gate)}; console.log((await schemaFrom(${JSON.stringify(document)})).trimEnd())`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout
}

it('lets the clients the server describes pass', () => {
  const text = generated(schemaOf(price))
  expect(text).toContain('payableFen')
  expect(ask('api client', tree({ ...program(schemaOf(price)), ...clients(text) })).open).toBe(true)
})

it.each(audiences)('stops a client of %s that says something else than the server, and names it alone', (audience) => {
  const folder = tree({
    ...program(schemaOf(price)),
    'package.json': '{"type":"module"}',
    ...clients(generated(schemaOf(price))),
    [file(audience)]: 'export type Old = 1\n',
  })
  const { open, output } = ask('api client', folder)
  expect(open).toBe(false)
  expect(output).toContain(`${file(audience)}: not what the server describes; run npm run build api`)
})

it('stops where the server cannot describe itself', () => {
  expect(ask('api client', tree(clients(''))).output).toContain('is missing')
  const broken = tree({
    'server/dist/src/openapi.js': "throw new Error('two routes of one name')\n",
    ...clients(''),
  })
  expect(ask('api client', broken).output).toContain('two routes of one name')
})
