import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

interface Session {
  accessToken: string
  refreshToken: string
  expiresInSeconds: number
}

const FIRST_VISIT = {
  memberNo: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/),
  nickname: expect.stringMatching(/^团友[0-9A-HJKMNP-TV-Z]{4}$/),
  avatarUrl: null,
  birthday: null,
  birthdayChangeableAt: null,
  pointsBalance: 0,
  pointsPending: 0,
  coupons: 0,
  unreadNotices: 0,
  orderCounts: { unpaid: 0, waiting: 0, preparing: 0, receiving: 0, reviewable: 0, afterSales: 0 },
  level: null,
  lastPickupPointCode: null,
  contact: null,
}

describeOnEachEngine('a member', (start) => {
  let on: Started
  let mine: string
  let theirs: string

  /** A phone's login code, from the sandbox. */
  const codeOf = async (openid: string): Promise<string> => {
    const answer = await fetch(`${on.env.sandbox!.deviceUrl}/phone/login-code`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid }),
    })
    return ((await answer.json()) as { code: string }).code
  }
  const logIn = async (openid: string) => on.http.post<Session>('/api/v1/app/session', { code: await codeOf(openid) })
  const count = async (table: string) =>
    (await on.db.read((tx) => tx.row<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`)))?.n

  beforeAll(async () => {
    on = await start()
    mine = (await logIn('o_mine')).body.accessToken
    theirs = (await logIn('o_theirs')).body.accessToken
  })

  describe('logging in', () => {
    test('the first visit makes a member with a default name and no picture', async () => {
      const session = await logIn('o_first')
      expect(session).toMatchObject({ status: 200, body: { expiresInSeconds: 1800 } })
      const me = await on.http.get('/api/v1/app/me', { as: session.body.accessToken })
      expect(me.body).toEqual(FIRST_VISIT)
      const again = await logIn('o_first')
      expect((await on.http.get('/api/v1/app/me', { as: again.body.accessToken })).body).toEqual(me.body)
    })

    test('32 first visits of one person at once make one member', async () => {
      const before = (await count('members'))!
      const codes = await Promise.all(Array.from({ length: 32 }, () => codeOf('o_crowd')))
      const sessions = await Promise.all(codes.map((code) => on.http.post<Session>('/api/v1/app/session', { code })))
      expect(sessions.map(({ status }) => status)).toEqual(Array.from({ length: 32 }, () => 200))
      expect(await count('members')).toBe(before + 1)
      const numbers = await Promise.all(
        sessions.map(async ({ body }) => {
          const me = await on.http.get<{ memberNo: string }>('/api/v1/app/me', { as: body.accessToken })
          return me.body.memberNo
        }),
      )
      expect(new Set(numbers).size).toBe(1)
    })

    test('a used, a made-up and an old code are refused, and make nobody', async () => {
      const before = await count('members')
      const stale = { status: 401, body: { code: 'auth.stale-code' } }
      const used = await codeOf('o_mine')
      expect((await on.http.post('/api/v1/app/session', { code: used })).status).toBe(200)
      expect(await on.http.post('/api/v1/app/session', { code: used })).toMatchObject(stale)
      expect(await on.http.post('/api/v1/app/session', { code: 'made-up' })).toMatchObject(stale)
      const old = await codeOf('o_late')
      await on.advance(301)
      expect(await on.http.post('/api/v1/app/session', { code: old })).toMatchObject(stale)
      expect(await count('members')).toBe(before)
    })

    test('a blocked member is refused, and a session of before is not renewed', async () => {
      const session = await logIn('o_bad')
      await on.db.transaction((tx) =>
        tx.run(
          `UPDATE members SET status = 'blocked'
           WHERE id = (SELECT memberId FROM member_identities WHERE openid = 'o_bad')`,
        ),
      )
      expect(await logIn('o_bad')).toMatchObject({ status: 403, body: { code: 'auth.blocked' } })
      const { refreshToken } = session.body
      expect(await on.http.post('/api/v1/app/session/refresh', { refreshToken })).toMatchObject({
        status: 403,
        body: { code: 'auth.blocked' },
      })
    })

    test('bug 12: nobody chooses who to be', async () => {
      const code = await codeOf('o_mine')
      for (const extra of [{ memberId: 1 }, { openid: 'o_theirs' }, { role: 'owner' }])
        expect((await on.http.post('/api/v1/app/session', { code, ...extra })).status).toBe(400)
      for (const wrong of [undefined, null, 1, ['a'], {}, 'x'.repeat(129)])
        expect((await on.http.post('/api/v1/app/session', { code: wrong })).status).toBe(400)
    })

    test('a refresh token works once; coming again once its answer cannot have been lost ends the session', async () => {
      const first = (await logIn('o_mine')).body
      const refresh = (refreshToken: string) => on.http.post<Session>('/api/v1/app/session/refresh', { refreshToken })
      const second = await refresh(first.refreshToken)
      expect(second.status).toBe(200)
      const longAgo = new Date(Date.now() - 61_000)
      await on.db.transaction((tx) =>
        tx.run('UPDATE refresh_tokens SET usedAt = ? WHERE usedAt IS NOT NULL', [longAgo]),
      )
      expect(await refresh(first.refreshToken)).toMatchObject({
        status: 401,
        body: { code: 'auth.session-reused' },
      })
      expect((await refresh(second.body.refreshToken)).status).toBe(401)
    })

    test('after the end there is no renewal, and ending twice is fine', async () => {
      const { refreshToken } = (await logIn('o_mine')).body
      for (const _ of [1, 2])
        expect(await on.http.post('/api/v1/app/session/end', { refreshToken })).toMatchObject({
          status: 200,
          body: { ok: true },
        })
      expect((await on.http.post('/api/v1/app/session/refresh', { refreshToken })).status).toBe(401)
    })
  })

  describe('profile and contact', () => {
    test('the nickname is trimmed and bounded', async () => {
      const patch = (body: unknown) => on.http.patch<{ nickname: string }>('/api/v1/app/me', body, { as: mine })
      expect((await patch({ nickname: '  林小满  ' })).body.nickname).toBe('林小满')
      for (const nickname of ['', '   ', '名'.repeat(21), 1, null, ['a'], {}])
        expect((await patch({ nickname })).status).toBe(400)
      expect((await patch({ pointsBalance: 9999 })).status).toBe(400)
      expect((await patch({})).body.nickname).toBe('林小满')
    })

    test('the contact is normalised, sealed at rest and only its owner’s', async () => {
      const put = (body: unknown) => on.http.put('/api/v1/app/me/contact', body, { as: mine })
      expect(await put({ name: ' 林小满 ', phone: '+86 138 1234 5678' })).toMatchObject({
        status: 200,
        body: { name: '林小满', phone: '13812345678' },
      })
      expect(await put({ name: '林小满', phone: '12345' })).toMatchObject({
        status: 422,
        body: { code: 'contact.phone-invalid' },
      })
      expect(await put({ name: ' ', phone: '13812345678' })).toMatchObject({
        status: 422,
        body: { code: 'contact.required' },
      })
      const me = await on.http.get('/api/v1/app/me', { as: mine })
      expect(me.body).toMatchObject({ contact: { name: '林小满', phone: '13812345678' } })
      const other = await on.http.get('/api/v1/app/me', { as: theirs })
      expect(other.body).toMatchObject({ contact: null })
      const stored = await on.db.read((tx) => tx.rows('SELECT * FROM members'))
      expect(JSON.stringify(stored)).not.toMatch(/13812345678/)
    })
  })

  describe('addresses', () => {
    const input = (more: object = {}) => ({
      name: '林小满',
      phone: '13812345678',
      province: '上海市',
      city: '上海市',
      district: '徐汇区',
      detail: '幸福路 88 号',
      isDefault: false,
      ...more,
    })
    const path = '/api/v1/app/me/addresses'
    const list = async (as = mine) =>
      (await on.http.get<{ items: { code: string; isDefault: boolean }[] }>(path, { as })).body.items
    const add = async (more: object = {}, as = mine) =>
      (await on.http.post<{ code: string; isDefault: boolean }>(path, input(more), { as })).body

    beforeEach(() => on.db.transaction((tx) => tx.run('DELETE FROM addresses')))

    test('the first is the default; choosing another moves the choice', async () => {
      const first = await add()
      expect(first).toEqual({ ...input(), code: expect.any(String), isDefault: true })
      const second = await add({ detail: '梧桐路 16 号', isDefault: true })
      expect(await list()).toEqual([second, { ...first, isDefault: false }])
      await on.http.put(`${path}/${first.code}`, input({ isDefault: true, detail: '幸福路 90 号' }), { as: mine })
      expect(await list()).toEqual([
        { ...first, isDefault: true, detail: '幸福路 90 号' },
        { ...second, isDefault: false },
      ])
      expect((await on.http.delete(`${path}/${first.code}`, { as: mine })).body).toEqual({ ok: true })
      expect(await list()).toEqual([second])
    })

    test('other people’s addresses are not there', async () => {
      const { code } = await add()
      const missing = { status: 404, body: { code: 'address.not-found' } }
      expect(await list(theirs)).toEqual([])
      expect(await on.http.put(`${path}/${code}`, input({ detail: '我家' }), { as: theirs })).toMatchObject(missing)
      expect(await on.http.delete(`${path}/${code}`, { as: theirs })).toMatchObject(missing)
      expect(await on.http.put(`${path}/NOSUCHCODE`, input({ isDefault: true }), { as: mine })).toMatchObject(missing)
      expect(await list()).toEqual([{ ...input(), code, isDefault: true }])
    })

    test('at most twenty, also when thirty come at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => on.http.post(path, input({ isDefault: true }), { as: mine })),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(20)
      expect(answers.filter(({ body }) => (body as { code?: string }).code === 'address.too-many')).toHaveLength(10)
      const addresses = await list()
      expect(addresses).toHaveLength(20)
      expect(addresses.filter(({ isDefault }) => isDefault)).toHaveLength(1)
    })

    test('bug 12: owner and code come from the server', async () => {
      for (const extra of [
        { memberId: 1 },
        { code: 'MINE' },
        { isDefault: 'yes' },
        { phone: 13812345678 },
        { city: '' },
      ])
        expect((await on.http.post(path, input(extra), { as: mine })).status).toBe(400)
      expect(await list()).toEqual([])
      const stored = async () => JSON.stringify(await on.db.read((tx) => tx.rows('SELECT * FROM addresses')))
      await add()
      expect(await stored()).not.toMatch(/13812345678|林小满|幸福路/)
    })
  })
})
