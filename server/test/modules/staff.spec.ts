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
        failedLogins: 0,
        createdAt: new Date(),
        ...more,
      })
      await tx.insert('staff', [
        one('shen', 'owner'),
        one('zhao', 'warehouse', { pickupPointId }),
        one('gone', 'operator', { isActive: false }),
        one('crowd', 'operator'),
        one('tried', 'operator'),
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
