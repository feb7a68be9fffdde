import { createHmac } from 'node:crypto'
import { JwtService } from '@nestjs/jwt'
import { deriveKey } from '../../src/platform/crypto/keys.ts'
import type { AnyActor } from '../../src/platform/http/actor.ts'
import { Sessions } from '../../src/platform/http/sessions.ts'
import { AccessTokens } from '../../src/platform/http/tokens.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

const member: AnyActor = { kind: 'member', memberId: 7 }
const code = (code: string) => expect.objectContaining({ code })

describeOnEachEngine('sessions', (start) => {
  let shop: Started
  let sessions: Sessions
  beforeAll(async () => {
    shop = await start({ bare: true })
    sessions = shop.app.get(Sessions)
  })
  afterEach(() => jest.restoreAllMocks())
  const open = (actor = member) => shop.db.transaction((tx) => sessions.open(tx, actor))
  const refresh = (token: string, audience: AnyActor['kind'] = 'member') =>
    sessions.refresh(audience, token, async (_, memberId) => ({ kind: 'member', memberId }))

  it('trades a refresh token for new ones, again and again', async () => {
    let { refreshToken } = await open()
    for (let i = 0; i < 3; i++) {
      const next = await refresh(refreshToken)
      expect(next.refreshToken).not.toBe(refreshToken)
      expect(shop.app.get(AccessTokens).verify(next.accessToken, 'member').actor).toEqual(member)
      expect(next.expiresInSeconds).toBe(1800)
      refreshToken = next.refreshToken
    }
  })

  const tokensThere = async () =>
    (await shop.db.read((tx) => tx.row<{ n: number }>('SELECT COUNT(*) AS n FROM refresh_tokens')))!.n
  /** The machine's time, so much later. */
  const later = (ms: number) =>
    jest.useFakeTimers({
      now: Date.now() + ms,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'clearInterval', 'queueMicrotask'],
    })
  afterEach(() => jest.useRealTimers())

  it('answers a repeat within a minute as it did the first time: the answer was lost', async () => {
    const { refreshToken } = await open()
    const first = await refresh(refreshToken)
    const before = await tokensThere()
    later(59_000)
    const again = await refresh(refreshToken)
    expect(again.refreshToken).toBe(first.refreshToken)
    expect(await tokensThere()).toBe(before)
    await expect(refresh(again.refreshToken)).resolves.toBeDefined()
  })

  it('gives many windows at once the same answer', async () => {
    const { refreshToken } = await open()
    const before = await tokensThere()
    const answers = await Promise.all(Array.from({ length: 16 }, () => refresh(refreshToken)))
    expect(new Set(answers.map((answer) => answer.refreshToken)).size).toBe(1)
    expect(await tokensThere()).toBe(before + 1)
    const tokens = shop.app.get(AccessTokens)
    for (const { accessToken } of answers) expect(tokens.verify(accessToken, 'member').actor).toEqual(member)
  })

  it('revokes the whole family when a token comes again later, and only that family', async () => {
    const [stolen, other] = [await open(), await open()]
    const next = await refresh(stolen.refreshToken)
    later(61_000)
    await expect(refresh(stolen.refreshToken)).rejects.toEqual(code('auth.session-reused'))
    await expect(refresh(next.refreshToken)).rejects.toEqual(code('auth.required'))
    await expect(refresh(other.refreshToken)).resolves.toBeDefined()
  })

  it('finds a thief who was fast enough once: both hold the same token, and one of them comes late with it', async () => {
    const { refreshToken } = await open()
    const own = await refresh(refreshToken)
    const stolen = await refresh(refreshToken)
    later(1_500_000)
    await refresh(own.refreshToken)
    later(100_000)
    await expect(refresh(stolen.refreshToken)).rejects.toEqual(code('auth.session-reused'))
  })

  it('does not answer a repeat for somebody who may not log in by now, nor after the logout', async () => {
    const { refreshToken } = await open()
    const next = await refresh(refreshToken)
    await expect(sessions.refresh('member', refreshToken, async () => null)).rejects.toEqual(code('auth.blocked'))
    await shop.db.transaction((tx) => sessions.close(tx, 'member', next.refreshToken))
    await expect(refresh(refreshToken)).rejects.toEqual(code('auth.required'))
  })

  it('does not take a token of another audience, or none at all', async () => {
    const { refreshToken } = await open()
    await expect(refresh(refreshToken, 'staff')).rejects.toEqual(code('auth.required'))
    await expect(refresh('x')).rejects.toEqual(code('auth.required'))
    await expect(refresh(refreshToken)).resolves.toBeDefined()
  })

  it('ends after its days, by the machine’s time and not the shop’s', async () => {
    const { refreshToken } = await open()
    shop.clock.advance(400 * 86_400)
    const { refreshToken: next } = await refresh(refreshToken)
    const later = Date.now() + 31 * 86_400_000
    jest.useFakeTimers({
      now: later,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask'],
    })
    await expect(refresh(next)).rejects.toEqual(code('auth.expired'))
    jest.useRealTimers()
  })

  it('asks who the subject is by now, and keeps the token when that may not log in', async () => {
    const { refreshToken } = await open()
    await expect(sessions.refresh('member', refreshToken, async () => null)).rejects.toEqual(code('auth.blocked'))
    await expect(refresh(refreshToken)).resolves.toBeDefined()
  })

  it('ends by logout, and everywhere when all are closed', async () => {
    const [a, b, c] = [await open(), await open(), await open({ kind: 'member', memberId: 8 })]
    await shop.db.transaction((tx) => sessions.close(tx, 'member', a.refreshToken))
    await expect(refresh(a.refreshToken)).rejects.toEqual(code('auth.required'))
    await shop.db.transaction((tx) => sessions.closeAll(tx, 'member', 7))
    await expect(refresh(b.refreshToken)).rejects.toEqual(code('auth.required'))
    await expect(refresh(c.refreshToken)).resolves.toBeDefined()
  })

  it('stores no token in the clear', async () => {
    const { refreshToken } = await open()
    const rows = await shop.db.read((tx) => tx.rows('SELECT * FROM refresh_tokens'))
    expect(JSON.stringify(rows)).not.toContain(refreshToken)
  })

  describe('an access token', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const key = deriveKey('a-secret-that-only-tests-may-know', 'access-token')
    const forge = (header: object, payload: object, secret: Buffer | null = key) => {
      const body = `${part(header)}.${part(payload)}`
      return `${body}.${secret ? createHmac('sha256', secret).update(body).digest('base64url') : ''}`
    }
    const good = { sub: '7', aud: 'member', iat: 1, exp: 99_999_999_999 }
    const verify = (token: string) => shop.app.get(AccessTokens).verify(token, 'member').actor

    it('is taken when it is ours', () => {
      expect(verify(forge({ alg: 'HS256', typ: 'at+jwt' }, good))).toEqual(member)
    })
    it.each([
      ['of no algorithm', forge({ alg: 'none', typ: 'at+jwt' }, good, null)],
      [
        'of another algorithm',
        new JwtService().sign(
          { aud: 'member', sub: '7' },
          { secret: key, algorithm: 'HS512', header: { alg: 'HS512', typ: 'at+jwt' } },
        ),
      ],
      ['of another type', forge({ alg: 'HS256', typ: 'JWT' }, good)],
      ['for another audience', forge({ alg: 'HS256', typ: 'at+jwt' }, { ...good, aud: 'staff' })],
      ['for nobody in particular', forge({ alg: 'HS256', typ: 'at+jwt' }, { ...good, aud: undefined })],
      ['of an odd subject', forge({ alg: 'HS256', typ: 'at+jwt' }, { ...good, sub: '7e3.1' })],
      ['signed with another key', forge({ alg: 'HS256', typ: 'at+jwt' }, good, Buffer.alloc(32))],
    ])('is refused when it is %s', (_, token) => {
      expect(() => verify(token)).toThrow('auth.required')
    })
    it('is told apart when it is only too old', () => {
      expect(() => verify(forge({ alg: 'HS256', typ: 'at+jwt' }, { ...good, exp: 2 }))).toThrow('auth.expired')
    })
    it('of a staff member with an unknown role is refused', () => {
      const token = forge({ alg: 'HS256', typ: 'at+jwt' }, { ...good, aud: 'staff', role: 'god' })
      expect(() => shop.app.get(AccessTokens).verify(token, 'staff')).toThrow('auth.required')
    })
  })
})
