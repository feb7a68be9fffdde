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
      expect(shop.app.get(AccessTokens).verify(next.accessToken, 'member')).toEqual(member)
      expect(next.expiresInSeconds).toBe(1800)
      refreshToken = next.refreshToken
    }
  })

  it('revokes the whole family when a token comes twice, and only that family', async () => {
    const [stolen, other] = [await open(), await open()]
    const next = await refresh(stolen.refreshToken)
    await expect(refresh(stolen.refreshToken)).rejects.toEqual(code('auth.session-reused'))
    await expect(refresh(next.refreshToken)).rejects.toEqual(code('auth.required'))
    await expect(refresh(other.refreshToken)).resolves.toBeDefined()
  })

  it('lets one of many at once through', async () => {
    const { refreshToken } = await open()
    const results = await Promise.allSettled(Array.from({ length: 16 }, () => refresh(refreshToken)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
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
    const verify = (token: string) => shop.app.get(AccessTokens).verify(token, 'member')

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
