import { ask, tree } from './spoilt-tree.ts'

const row = '.choice__row {\n  color: red;\n}\n'

it('lets a block be styled in one file, bent inside another and in the preview', () => {
  const files = {
    'miniapp/src/ui/choice.scss': `.choice {\n  color: red;\n}\n\n.choice + .choice--on {\n  color: blue;\n}\n\n${row}`,
    'miniapp/src/pages/a/index.scss': '// .choice {\n.a .choice {\n  color: red;\n}\n\n.choices {\n  color: red;\n}\n',
    'miniapp/src/styles/browser.scss': row,
  }
  expect(ask('style owners', tree(files)).open).toBe(true)
})

it.each([
  ['an element', row],
  ['a variant', '.choice--on {\n  color: red;\n}\n'],
  ['several selectors', '.b,\n.choice:last-child {\n  color: red;\n}\n'],
  ['a media rule', '@media (min-width: 1px) {\n  .choice {\n    color: red;\n  }\n}\n'],
])('stops a block that two files style, by %s', (_, second) => {
  const { open, output } = ask(
    'style owners',
    tree({ 'miniapp/src/a.scss': '.choice {\n  color: red;\n}\n', 'miniapp/src/b.scss': second }),
  )
  expect(open).toBe(false)
  expect(output).toContain('.choice: a.scss, b.scss')
})
