import { ask, tree } from './spoilt-tree.ts'

const lines = (count: number) => 'export const a = 1\n'.repeat(count)

it('lets 300 lines pass, and long migrations and specs', () => {
  const files = {
    'server/src/a.ts': lines(300),
    'server/src/a.spec.ts': lines(400),
    'server/src/platform/db/migrations/a.ts': lines(400),
  }
  expect(ask('file length', tree(files)).open).toBe(true)
})

it('stops 301 lines', () => {
  const { open, output } = ask('file length', tree({ 'miniapp/src/a.tsx': lines(301) }))
  expect(open).toBe(false)
  expect(output).toContain('a.tsx: 301 lines')
})
