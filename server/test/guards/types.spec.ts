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

it.each([
  ['a wrong type', "export const n: number = 'one'\n", 'TS2322'],
  ['an element that may be missing', 'export const first = (list: string[]) => list[0].length\n', 'TS2532'],
  ['an implicit any', 'export const f = (x) => x\n', 'TS7006'],
])('stops %s', (_, text, code) => {
  const { open, output } = ask('types shared/tsconfig.json', given(text))
  expect(open).toBe(false)
  expect(output).toContain(code)
})

it('stops where a project is missing', () => {
  expect(ask('types miniapp/tsconfig.json', tree({})).open).toBe(false)
})
