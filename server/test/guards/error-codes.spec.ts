import { ask, tree } from './spoilt-tree.ts'

const errors = {
  'server/src/modules/trade/team/team.errors.ts':
    "export const TeamError = defineErrors('team', { full: 409, 'not-found': 404 })\n",
}
const sentences = (...codes: string[]) => codes.map((code) => `'${code}': '…',`).join('\n')
const both = (phone: string, desk: string) => ({
  'miniapp/src/messages/codes.ts': phone,
  'server/admin/src/messages/problem-codes.ts': desk,
})

it('lets complete catalogues pass', () => {
  const all = sentences('team.full', 'team.not-found')
  expect(ask('error codes', tree({ ...errors, ...both(all, all) })).open).toBe(true)
})

it('stops a code without a sentence, in either front end', () => {
  const { open, output } = ask(
    'error codes',
    tree({ ...errors, ...both(sentences('team.full'), sentences('team.not-found')) }),
  )
  expect(open).toBe(false)
  expect(output).toContain("miniapp/src/messages/codes.ts: 'team.not-found' has no sentence")
  expect(output).toContain("server/admin/src/messages/problem-codes.ts: 'team.full' has no sentence")
})

it('stops when it finds no codes at all: then it reads the wrong place', () => {
  expect(ask('error codes', tree(both('', ''))).open).toBe(false)
})
