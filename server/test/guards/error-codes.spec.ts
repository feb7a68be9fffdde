import { ask, tree } from './spoilt-tree.ts'

const errors = {
  'server/src/modules/trade/team/team.errors.ts':
    "export const TeamError = defineErrors('team', {\n  /** {teamCode} */\n  full: 409,\n  'not-found': 404,\n  kept: forStaff(409),\n})\n",
}
const sentences = (...codes: string[]) => codes.map((code) => `'${code}': '…',`).join('\n')
/** A catalogue in both languages; `en` where English differs. */
const catalogues = (app: string, admin: string, en = app) => ({
  'shared/src/api/app/problems/zh.ts': app,
  'shared/src/api/app/problems/en.ts': en,
  'shared/src/api/admin/problems/zh.ts': admin,
  'shared/src/api/admin/problems/en.ts': admin,
})
const complete = catalogues(sentences('team.full', 'team.not-found'), sentences('team.kept'))
/** A controller that comes to a thrown code by a use case. */
const routes = (audience: string, code: string) => ({
  'server/src/modules/trade/team/team.controller.ts': `import { JoinTeam } from './join-team.ts'\n@Controller('api/v1/${audience}/teams')\nexport class TeamController {}\n`,
  'server/src/modules/trade/team/join-team.ts': `import { TeamError } from './team.errors.ts'\nthrow TeamError('${code}', { limit: 1 })\n`,
})

it('lets complete catalogues pass, and a code for staff that a route of staff leads to', () => {
  expect(ask('error codes', tree({ ...errors, ...complete, ...routes('admin', 'kept') })).open).toBe(true)
  expect(ask('error codes', tree({ ...errors, ...complete, ...routes('app', 'full') })).open).toBe(true)
})

it('stops a code without a sentence, in the catalogue of who meets it, in either language', () => {
  const spoilt = catalogues(sentences('team.full', 'team.not-found', 'team.kept'), '', sentences('team.full'))
  const { open, output } = ask('error codes', tree({ ...errors, ...spoilt }))
  expect(open).toBe(false)
  expect(output.split('\n').filter((line) => line.includes('has no sentence'))).toEqual([
    expect.stringContaining("shared/src/api/app/problems/en.ts: 'team.not-found' has no sentence"),
    expect.stringContaining("shared/src/api/admin/problems/zh.ts: 'team.kept' has no sentence"),
    expect.stringContaining("shared/src/api/admin/problems/en.ts: 'team.kept' has no sentence"),
  ])
})

it.each(['app', 'leader'])('stops a code for staff to which a route of %s leads', (audience) => {
  const { open, output } = ask('error codes', tree({ ...errors, ...complete, ...routes(audience, 'kept') }))
  expect(open).toBe(false)
  expect(output).toContain("join-team.ts: 'team.kept' is declared for staff, but a route of members leads here")
})

it('stops when it finds no codes at all: then it reads the wrong place', () => {
  expect(ask('error codes', tree(complete)).open).toBe(false)
})
