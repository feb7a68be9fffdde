import { ask, tree } from './spoilt-tree.ts'

const project = {
  'shared/tsconfig.json': JSON.stringify({
    extends: '../tsconfig.base.json',
    compilerOptions: { types: [] },
    include: ['src'],
  }),
}
const given = (text: string) => tree({ ...project, 'shared/src/a.ts': text }, ['tsconfig.base.json'])

it('lets sound types pass', () => {
  expect(
    ask('types shared/tsconfig.json', given('export const first = (list: string[]) => list[0]?.length\n')).open,
  ).toBe(true)
})

describe('stops', () => {
  const violations: [what: string, file: string, text: string, code: string][] = [
    ['a wrong type', 'wrong.ts', "export const n: number = 'one'\n", 'TS2322'],
    [
      'an element that may be missing',
      'missing.ts',
      'export const first = (list: string[]) => list[0].length\n',
      'TS2532',
    ],
    ['an implicit any', 'any.ts', 'export const f = (x) => x\n', 'TS7006'],
  ]
  let answer: { open: boolean; output: string }

  beforeAll(() => {
    const files = Object.fromEntries(violations.map(([, file, text]) => [`shared/src/${file}`, text]))
    answer = ask('types shared/tsconfig.json', tree({ ...project, ...files }, ['tsconfig.base.json']))
    expect(answer.open).toBe(false)
  })

  it.each(violations)('%s', (_, file, __, code) => {
    expect(answer.output).toMatch(new RegExp(`^shared/src/${file.replace('.', '\\.')}\\(.*: error ${code}:`, 'm'))
  })
})

it('stops where a project is missing', () => {
  expect(ask('types miniapp/tsconfig.json', tree({})).open).toBe(false)
})
