import { ask, tree } from './spoilt-tree.ts'

const rules = ['.prettierrc.json', '.prettierignore']

it('lets a formatted file pass', () => {
  expect(ask('format', tree({ 'a.ts': "export const word = 'a'\n" }, rules)).open).toBe(true)
})

it('stops a semicolon', () => {
  const { open, output } = ask('format', tree({ 'a.ts': "export const word = 'a';\n" }, rules))
  expect(open).toBe(false)
  expect(output).toContain('a.ts')
})
