import { statements } from '../../src/platform/db/statements.ts'
import { EndedSessions } from '../../src/platform/http/ended-sessions.ts'
import { hashPassword } from '../../src/modules/shop/staff/password.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

interface Session {
  accessToken: string
  refreshToken: string
}
const BAD = { status: 401, body: { code: 'auth.bad-credentials' } }

describeOnEachEngine('staff', (start) => {
  let on: Started
  const signIn = (username: unknown, password: unknown) =>
    on.http.post<Session>('/api/v1/admin/session', { username, password })

  beforeAll(async () => {
    on = await start({ sandbox: false })
    const passwordHash = await hashPassword('right horse')
    await on.db.transaction(async (tx) => {
      const pickupPointId = await tx.insert('pickup_points', {
        code: 'POINT1',
        name: '幸福里',
        address: '',
        phone: '',
        openHours: '',
        isActive: true,
      })
      const one = (username: string, role: string, more: object = {}) => ({
        username,
        passwordHash,
        displayName: username,
        role,
        pickupPointId: null,
        isActive: true,
        createdAt: new Date(),
        ...more,
      })
      await tx.insert('staff', [
        one('shen', 'owner'),
        one('zhao', 'warehouse', { pickupPointId }),
        one('gone', 'operator', { isActive: false }),
        one('crowd', 'operator'),
        ...['tried', 'steady', 'victim', 'device'].map((name) => one(name, 'operator')),
      ])
    })
  })

  test('the right password opens the desk with the rights of the role', async () => {
    const session = await signIn('zhao', 'right horse')
    expect(session.status).toBe(200)
    const me = await on.http.get<{ permissions: string[] }>('/api/v1/admin/me', { as: session.body.accessToken })
    expect(me.body).toEqual({
      username: 'zhao',
      displayName: 'zhao',
      role: 'warehouse',
      pickupPointCode: 'POINT1',
      roleText: { zh: '仓库', en: 'Warehouse' },
      permissions: expect.arrayContaining(['order.ship', 'pickup.verify', 'stock.adjust']),
    })
    expect(me.body).not.toHaveProperty('passwordHash')
    expect(me.body.permissions).not.toContain('order.refund')
    expect((await on.http.get('/api/v1/app/me', { as: session.body.accessToken })).status).toBe(401)
  })

  test('wrong password, unknown name, inactive account: one answer for all', async () => {
    expect(await signIn('shen', 'wrong')).toMatchObject(BAD)
    expect(await signIn('nobody', 'right horse')).toMatchObject(BAD)
    expect(await signIn('gone', 'right horse')).toMatchObject(BAD)
    expect((await signIn('shen', 'right horse')).status).toBe(200)
    for (const wrong of [undefined, null, 1, ['a'], {}]) expect((await signIn('shen', wrong)).status).toBe(400)
    const more = { username: 'shen', password: 'right horse', role: 'owner' }
    expect((await on.http.post('/api/v1/admin/session', more)).status).toBe(400)
  })

  test('after five wrong passwords even the right one waits for a quarter of an hour', async () => {
    for (let attempt = 1; attempt <= 5; attempt++) expect(await signIn('tried', 'wrong')).toMatchObject(BAD)
    const locked = await signIn('tried', 'right horse')
    expect(locked).toMatchObject({
      status: 429,
      body: { code: 'auth.locked', params: { retryAfterSeconds: expect.any(Number) } },
    })
    const { retryAfterSeconds } = (locked.body as unknown as { params: { retryAfterSeconds: number } }).params
    expect(retryAfterSeconds).toBeGreaterThan(890)
    expect(retryAfterSeconds).toBeLessThanOrEqual(900)
    expect(locked.headers.get('retry-after')).toBe(String(retryAfterSeconds))
    on.clock.advance(901)
    expect(await signIn('tried', 'wrong')).toMatchObject(BAD)
    expect((await signIn('tried', 'right horse')).status).toBe(200)
    for (let attempt = 1; attempt <= 4; attempt++) expect(await signIn('tried', 'wrong')).toMatchObject(BAD)
    expect((await signIn('tried', 'right horse')).status).toBe(200)
  })

  test('a name that does not exist is locked like one that does, after as many statements', async () => {
    const counted = async (name: string) => {
      const before = statements.reads + statements.writes
      const { status, body } = await signIn(name, 'wrong')
      return [status, (body as unknown as { code: string }).code, statements.reads + statements.writes - before]
    }
    // Quiet: a process asks by itself which sessions have ended, every two seconds.
    const asking = jest.spyOn(on.app.get(EndedSessions), 'ask').mockResolvedValue()
    const [known, unknown] = [[] as unknown[], [] as unknown[]]
    for (let attempt = 1; attempt <= 6; attempt++) {
      known.push(await counted('steady'))
      unknown.push(await counted('no-such-name'))
    }
    asking.mockRestore()
    expect(unknown).toEqual(known)
    expect(known.at(-1)).toEqual([429, 'auth.locked', expect.any(Number)])
  })

  describe('strangers cannot keep the right person out', () => {
    const from = (ip: string, cookie?: string) => ({ headers: { 'x-forwarded-for': ip, ...(cookie && { cookie }) } })
    const attempt = (username: string, password: string, options: ReturnType<typeof from>) =>
      on.http.post<Session>('/api/v1/admin/session', { username, password }, options)

    test('at a browser that has been signed in with before; nobody else’s cookie and no invented one helps', async () => {
      const first = await attempt('victim', 'right horse', from('203.0.113.1'))
      const set = first.headers.get('set-cookie')!
      expect(set).toMatch(
        /^tuanke-device=[\w-]{22}\.[\w-]{43}; Max-Age=15552000; Path=\/api\/v1\/admin\/session; HttpOnly; SameSite=Strict$/,
      )
      const cookie = `a=b; ${set.split(';')[0]!}`
      const other = await attempt('shen', 'right horse', from('203.0.113.1'))
      const others = other.headers.get('set-cookie')!.split(';')[0]!
      const answers: number[] = []
      for (let n = 0; n < 30; n++) answers.push((await attempt('victim', 'wrong', from(`198.51.100.${n}`))).status)
      expect(answers).toEqual([...Array<number>(25).fill(401), ...Array<number>(5).fill(429)])
      const forged = cookie.replace(/\.[\w-]{43}/, `.${'A'.repeat(43)}`)
      for (const unknown of [undefined, others, forged])
        expect((await attempt('victim', 'right horse', from('203.0.113.9', unknown))).status).toBe(429)
      const own = await attempt('victim', 'right horse', from('203.0.113.9', cookie))
      expect(own.status).toBe(200)
      expect(own.headers.get('set-cookie')!.split(';')[0]).toBe(set.split(';')[0])
    })

    test('who has one’s device guesses five times as well', async () => {
      const first = await attempt('device', 'right horse', from('203.0.113.2'))
      const cookie = first.headers.get('set-cookie')!.split(';')[0]!
      for (let n = 0; n < 5; n++)
        expect((await attempt('device', 'wrong', from(`198.51.100.${n}`, cookie))).status).toBe(401)
      expect((await attempt('device', 'right horse', from('198.51.100.77', cookie))).status).toBe(429)
      expect((await attempt('device', 'right horse', from('198.51.100.77'))).status).toBe(200)
    })

    test('one address has fifty guesses, whatever the names; an IPv6 network is one address', async () => {
      const network = (n: number) => from(`2001:db8:1:2:${n.toString(16)}::1`)
      const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => attempt(`name-${n}`, 'wrong', network(n))))
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(50)
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused).toHaveLength(10)
      for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(800)
      expect((await attempt('shen', 'right horse', from('2001:db8:1:3::1'))).status).toBe(200)
    })
  })

  test('64 guesses at once are five guesses', async () => {
    const answers = await Promise.all(Array.from({ length: 64 }, (_, index) => signIn('crowd', `guess ${index}`)))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(59)
    expect((await signIn('crowd', 'right horse')).status).toBe(429)
  })

  test('a renewed session has the role of today; an account that is gone has none', async () => {
    const { refreshToken } = (await signIn('zhao', 'right horse')).body
    await on.db.transaction((tx) =>
      tx.run("UPDATE staff SET role = 'analyst', pickupPointId = NULL WHERE username = 'zhao'"),
    )
    const renewed = await on.http.post<Session>('/api/v1/admin/session/refresh', { refreshToken })
    const me = await on.http.get('/api/v1/admin/me', { as: renewed.body.accessToken })
    expect(me.body).toMatchObject({ role: 'analyst', pickupPointCode: null })
    await on.db.transaction((tx) => tx.run('UPDATE staff SET isActive = 0 WHERE username = ?', ['zhao']))
    const next = { refreshToken: renewed.body.refreshToken }
    expect(await on.http.post('/api/v1/admin/session/refresh', next)).toMatchObject({
      status: 403,
      body: { code: 'auth.blocked' },
    })
    expect((await on.http.get('/api/v1/admin/me', { as: renewed.body.accessToken })).status).toBe(401)
  })

  test('a member’s refresh token is none of staff’s', async () => {
    const { refreshToken } = (await signIn('shen', 'right horse')).body
    expect((await on.http.post('/api/v1/app/session/refresh', { refreshToken })).status).toBe(401)
    expect((await on.http.post('/api/v1/admin/session/end', { refreshToken })).body).toEqual({ ok: true })
    expect((await on.http.post('/api/v1/admin/session/refresh', { refreshToken })).status).toBe(401)
  })
})
