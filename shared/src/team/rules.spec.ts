import { type JoinFacts, mayJoin, mayOpen, teamDeadline } from './rules.ts'

const now = new Date('2026-11-22T10:00:00Z')
const team: JoinFacts = {
  state: 'open',
  size: 3,
  heldSeats: 2,
  deadlineAt: new Date('2026-11-22T10:00:00.001Z'),
  ownOrderNo: null,
  joined: { times: 4, limit: 5 },
}

test('an open team with a seat can be joined until its very deadline', () =>
  expect(mayJoin(team, now)).toEqual({ ok: true }))

test.each<[string, Partial<JoinFacts>, string, object]>([
  ['full', { heldSeats: 3 }, 'team.full', {}],
  ['overfull', { heldSeats: 4 }, 'team.full', {}],
  ['past its deadline', { deadlineAt: now }, 'team.expired', {}],
  ['failed', { state: 'failed' }, 'team.expired', {}],
  ['formed', { state: 'formed', heldSeats: 3 }, 'team.formed', {}],
  ['my own, even when formed', { ownOrderNo: 'A1', state: 'formed' }, 'team.already-in', { orderNo: 'A1' }],
  ['one too many for me', { joined: { times: 5, limit: 5 } }, 'team.limit-joined', { limit: 5 }],
])('a team that is %s refuses', (_, facts, code, params) =>
  expect(mayJoin({ ...team, ...facts }, now)).toEqual({ ok: false, code, params }),
)

test('no limit is no limit', () => {
  expect(mayJoin({ ...team, joined: { times: 1000, limit: null } }, now)).toEqual({ ok: true })
  expect(mayOpen({ times: 1000, limit: null })).toEqual({ ok: true })
})

test('opening has a limit of its own', () => {
  expect(mayOpen({ times: 1, limit: 2 })).toEqual({ ok: true })
  expect(mayOpen({ times: 2, limit: 2 })).toEqual({ ok: false, code: 'team.limit-opened', params: { limit: 2 } })
})

test('a team lives its minutes from its first seat, but not longer than its group buy', () => {
  const closeAt = new Date('2026-11-23T12:00:00Z')
  expect(teamDeadline(now, 24 * 60, closeAt).toISOString()).toBe('2026-11-23T10:00:00.000Z')
  expect(teamDeadline(now, 48 * 60, closeAt)).toEqual(closeAt)
})
