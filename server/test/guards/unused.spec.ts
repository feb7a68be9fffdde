import { ask, tree } from './spoilt-tree.ts'

const rules = ['.config/knip.json']
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

describe('stops', () => {
  const spoilt = {
    'server/src/forgotten.ts': 'export const a = 1\n',
    'server/src/used.ts': 'export const used = () => 1\nexport const spare = 2\n',
    'server/package.json': '{"name":"server","type":"module","dependencies":{"left-over":"1.0.0"}}',
  }
  let answer: { open: boolean; output: string }

  beforeAll(() => {
    answer = ask('unused', tree({ ...base, ...spoilt }, rules))
    expect(answer.open).toBe(false)
  })

  it.each([
    ['a file nobody imports', /^Unused files \(1\)\n.*forgotten\.ts/m],
    ['an export nobody reads', /^Unused exports \(1\)\n.*spare /m],
    ['a dependency nobody imports', /^Unused dependencies \(1\)\n.*left-over /m],
  ])('%s', (_, report) => {
    expect(answer.output).toMatch(report)
  })
})
