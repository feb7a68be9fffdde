import { Controller, Get, Module } from '@nestjs/common'
import { statements } from '../../src/platform/db/statements.ts'
import { Allow, type AnyActor, type MemberActor, OptionalMember, Public } from '../../src/platform/http/actor.ts'
import { EndedSessions } from '../../src/platform/http/ended-sessions.ts'
import { Sessions } from '../../src/platform/http/sessions.ts'
import { Housekeeping } from '../../src/platform/jobs/housekeeping.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

@Controller('api/v1/app/test')
class TestController {
  @Allow('member') @Get('mine') mine() {
    return { ok: true }
  }
  @Allow('order.ship') @Get('ship') ship() {
    return { ok: true }
  }
  @Public() @Get('who') who(@OptionalMember() member: MemberActor | null) {
    return { member }
  }
}
@Module({ controllers: [TestController] })
class TestModule {}

const base = '/api/v1/app/test'
const staff: AnyActor = { kind: 'staff', staffId: 4, role: 'warehouse', pickupPointId: null }
const WITHIN_MS = 5_000

describeOnEachEngine('access tokens of sessions that have ended', (start) => {
  let here: Started
  let there: Started
  beforeAll(async () => {
    here = await start({ bare: true, modules: [TestModule] })
    // Another process on the same database.
    there = await start({ bare: true, modules: [TestModule], env: sameDatabase() })
  })
  const sameDatabase = (): Record<string, string> => {
    const { database, dataDir } = here.env
    return 'url' in database ? { DATABASE_URL: database.url } : { DATA_DIR: dataDir }
  }
  const open = async (actor: AnyActor, on = here) => on.db.transaction((tx) => on.app.get(Sessions).open(tx, actor))
  const ask = async (on: Started, token: string, path = 'mine') => {
    const { status, body } = await on.http.get<{ code?: string }>(`${base}/${path}`, { as: token })
    return [status, body.code]
  }
  const soon = async (on: Started, token: string, path: string, expected: unknown[]) => {
    const until = Date.now() + WITHIN_MS
    let answer = await ask(on, token, path)
    while (answer[0] === 200 && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      answer = await ask(on, token, path)
    }
    expect(answer).toEqual(expected)
  }

  it('stop at once where the logout happened, within seconds on another process; other sessions go on', async () => {
    const [mine, other] = [await open({ kind: 'member', memberId: 7 }), await open({ kind: 'member', memberId: 7 })]
    for (const on of [here, there]) expect(await ask(on, mine.accessToken)).toEqual([200, undefined])
    await here.db.transaction((tx) => here.app.get(Sessions).close(tx, 'member', mine.refreshToken))
    expect(await ask(here, mine.accessToken)).toEqual([401, 'auth.expired'])
    await soon(there, mine.accessToken, 'mine', [401, 'auth.expired'])
    for (const on of [here, there]) expect(await ask(on, other.accessToken)).toEqual([200, undefined])
  })

  it('stop for all sessions of whoever is blocked or has another role, and a new login is a new login', async () => {
    const [one, two] = [await open(staff), await open(staff)]
    const stranger = await open({ ...staff, staffId: 5 })
    await here.db.transaction((tx) => here.app.get(Sessions).closeAll(tx, 'staff', 4))
    const fresh = await open(staff)
    for (const { accessToken } of [one, two]) {
      expect(await ask(here, accessToken, 'ship')).toEqual([401, 'auth.expired'])
      await soon(there, accessToken, 'ship', [401, 'auth.expired'])
    }
    for (const { accessToken } of [stranger, fresh])
      for (const on of [here, there]) expect(await ask(on, accessToken, 'ship')).toEqual([200, undefined])
  })

  it('tell what the ending says, and are nobody’s on a public route', async () => {
    const { accessToken } = await open({ kind: 'member', memberId: 8 })
    await here.db.transaction((tx) => here.app.get(Sessions).closeAll(tx, 'member', 8, 'auth.blocked'))
    await soon(there, accessToken, 'mine', [403, 'auth.blocked'])
    const who = await there.http.get(`${base}/who`, { as: accessToken })
    expect(who).toMatchObject({ status: 200, body: { member: null } })
  })

  it('are not touched by an ending that was rolled back', async () => {
    const { accessToken, refreshToken } = await open({ kind: 'member', memberId: 9 })
    const failing = here.db.transaction(async (tx) => {
      await here.app.get(Sessions).closeAll(tx, 'member', 9)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await here.app.get(EndedSessions).ask()
    expect(await ask(here, accessToken)).toEqual([200, undefined])
    await expect(
      here.app.get(Sessions).refresh('member', refreshToken, async (_, memberId) => ({ kind: 'member', memberId })),
    ).resolves.toBeDefined()
  })

  it('are known to a process that starts afterwards', async () => {
    const { accessToken } = await open({ kind: 'member', memberId: 10 })
    await here.db.transaction((tx) => here.app.get(Sessions).closeAll(tx, 'member', 10))
    const late = await start({ bare: true, modules: [TestModule], env: sameDatabase() })
    expect(await ask(late, accessToken)).toEqual([401, 'auth.expired'])
  })

  it('cost a request no query', async () => {
    const { accessToken } = await open({ kind: 'member', memberId: 11 })
    // Fewer than one in ten: the processes ask for themselves meanwhile.
    const before = statements.reads + statements.writes
    for (let n = 0; n < 100; n++) expect(await ask(here, accessToken)).toEqual([200, undefined])
    expect(statements.reads + statements.writes - before).toBeLessThan(10)
  })

  it('are forgotten when no such token can be alive', async () => {
    const old = new Date(Date.now() - 3 * 86_400_000)
    const ending = { audience: 'member', subjectId: 1, familyId: null, code: 'auth.expired', endedAt: old }
    await here.db.transaction((tx) => tx.run('DELETE FROM ended_sessions'))
    await here.db.transaction((tx) => tx.insert('ended_sessions', ending))
    await here.app.get(Housekeeping).run()
    expect(await here.db.read((tx) => tx.rows('SELECT id FROM ended_sessions'))).toEqual([])
  })
})
