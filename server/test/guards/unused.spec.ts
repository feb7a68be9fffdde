import { ask, tree } from './spoilt-tree.ts'

const rules = ['knip.json']
const base = {
  'package.json': JSON.stringify({ name: 'x', private: true, type: 'module', workspaces: ['server'] }),
  'server/package.json': JSON.stringify({ name: 'server', type: 'module' }),
  'server/tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true, noEmit: true },
  }),
  'server/src/main.ts': "import { used } from './used.ts'\nused()\n",
  'server/src/used.ts': 'export const used = () => 1\n',
}

it('lets code that is used pass', () => {
  expect(ask('unused', tree(base, rules))).toEqual({ open: true, output: expect.any(String) })
})

it.each([
  ['a file nobody imports', { 'server/src/forgotten.ts': 'export const a = 1\n' }, 'forgotten.ts'],
  [
    'an export nobody reads',
    { 'server/src/used.ts': 'export const used = () => 1\nexport const spare = 2\n' },
    'spare',
  ],
  [
    'a dependency nobody imports',
    { 'server/package.json': '{"name":"server","type":"module","dependencies":{"left-over":"1.0.0"}}' },
    'left-over',
  ],
])('stops %s', (_, files, word) => {
  const { open, output } = ask('unused', tree({ ...base, ...files }, rules))
  expect(open).toBe(false)
  expect(output).toContain(word)
})
