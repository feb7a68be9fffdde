import { generateKeyPairSync } from 'node:crypto'
import { signedNotification, signedReply } from '../../../test/wechat/official-vectors.ts'
import { now, pem, publicKeyId, signedHeaders, strangerKeys, wechatPayKeys } from '../../../test/wechat/pay-fixture.ts'
import { verificationKeys } from './verification-keys.ts'
import { verifySignature } from './verify-signature.ts'

const keys = verificationKeys({ publicKey: { id: publicKeyId, pem: pem(wechatPayKeys.publicKey) } })
const body = '{"amount":100}'
const check = (headers: Record<string, string | string[] | undefined>, raw = body, at = now) =>
  verifySignature(headers, Buffer.from(raw), keys, at)

describe('verifySignature', () => {
  it('accepts what WeChat Pay signed in public-key mode (its own example)', () => {
    const { publicKey, timestamp, nonce, signature } = signedReply
    const example = verificationKeys({ publicKey: { id: publicKeyId, pem: publicKey } })
    const headers = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': publicKeyId,
      'Wechatpay-Signature': signature,
    }
    const at = new Date(Number(timestamp) * 1000)
    expect(verifySignature(headers, Buffer.from(signedReply.body), example, at)).toEqual({ ok: true })
    const changed = Buffer.from(signedReply.body.replace('EIz1', 'EIz2'))
    expect(verifySignature(headers, changed, example, at)).toEqual({ ok: false, fault: 'wrong' })
  })

  it('accepts what WeChat Pay signed in certificate mode (its own example)', () => {
    const { headers, certificate, now: at } = signedNotification
    const example = verificationKeys({ platformCertificates: [certificate] })
    expect([...example.keys()]).toEqual(['D7CE59D1F522D701'])
    expect(verifySignature(headers, Buffer.from(signedNotification.body), example, at)).toEqual({ ok: true })
  })

  it('chooses the key by serial number while both modes are in use', () => {
    const both = verificationKeys({
      publicKey: { id: publicKeyId, pem: pem(wechatPayKeys.publicKey) },
      platformCertificates: [signedNotification.certificate],
    })
    expect(verifySignature(signedHeaders(body), Buffer.from(body), both, now)).toEqual({ ok: true })
    // A known serial does not help a signature made with the other key.
    const crossed = signedHeaders(body, { serial: 'D7CE59D1F522D701' })
    expect(verifySignature(crossed, Buffer.from(body), both, now)).toEqual({ ok: false, fault: 'wrong' })
  })

  it('accepts an empty body and header names in any case', () => {
    const lower = Object.entries(signedHeaders('')).map(([name, value]) => [name.toLowerCase(), value])
    expect(check(Object.fromEntries(lower), '')).toEqual({ ok: true })
  })

  it('accepts the signature type when it is named', () => {
    const named = { ...signedHeaders(body), 'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048' }
    expect(check(named)).toEqual({ ok: true })
    const other = { ...named, 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' }
    expect(check(other)).toEqual({ ok: false, fault: 'type-unknown' })
  })

  describe('bug 10: a missing part never passes', () => {
    const names = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature']

    it.each(names)('%s absent', (name) => {
      const { [name]: _, ...rest } = signedHeaders(body)
      const refused = { ok: false, fault: 'header-absent', header: name.toLowerCase() }
      expect(check(rest)).toEqual(refused)
      expect(check({ ...rest, [name]: undefined })).toEqual(refused)
      expect(check({ ...rest, [name]: [] })).toEqual(refused)
    })

    it.each([...names, 'Wechatpay-Signature-Type'])('%s empty', (name) => {
      const refused = { ok: false, fault: 'header-empty', header: name.toLowerCase() }
      expect(check({ ...signedHeaders(body), [name]: '' })).toEqual(refused)
      expect(check({ ...signedHeaders(body), [name]: '  ' })).toEqual(refused)
    })

    it.each([...names, 'Wechatpay-Signature-Type'])('%s doubled, as a list, joined, or in another case', (name) => {
      const headers = { 'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048', ...signedHeaders(body) }
      const value = (headers as Record<string, string>)[name] ?? ''
      const refused = { ok: false, fault: 'header-doubled', header: name.toLowerCase() }
      expect(check({ ...headers, [name]: [value, value] })).toEqual(refused)
      expect(check({ ...headers, [name]: `${value}, ${value}` })).toEqual(refused)
      expect(check({ ...headers, [name.toUpperCase()]: value })).toEqual(refused)
    })

    it('all absent', () => expect(check({}).ok).toBe(false))
  })

  it.each([
    ['Wechatpay-Timestamp', '17e9'],
    ['Wechatpay-Timestamp', '-1'],
    ['Wechatpay-Timestamp', ' 1780886096'],
    ['Wechatpay-Nonce', 'a\nb'],
    ['Wechatpay-Serial', '../key'],
    ['Wechatpay-Signature', 'not base64!'],
  ])('refuses %s of the form %j', (name, value) => {
    const refused = { ok: false, fault: 'header-malformed', header: name.toLowerCase() }
    expect(check({ ...signedHeaders(body), [name]: value })).toEqual(refused)
  })

  it.each([
    [-300, 'stale'],
    [-299, undefined],
    [299, undefined],
    [300, 'stale'],
  ])('a timestamp %i seconds off is %s', (seconds, fault) => {
    const headers = signedHeaders(body, { at: new Date(now.getTime() + seconds * 1000) })
    expect(check(headers)).toEqual(fault === undefined ? { ok: true } : { ok: false, fault })
  })

  it('refuses a replay after five minutes', () => {
    const headers = signedHeaders(body)
    expect(check(headers, body, now)).toEqual({ ok: true })
    expect(check(headers, body, new Date(now.getTime() + 300_000))).toEqual({ ok: false, fault: 'stale' })
  })

  it('refuses an unknown serial number even with the right key', () => {
    const headers = signedHeaders(body, { serial: 'PUB_KEY_ID_0' })
    expect(check(headers)).toEqual({ ok: false, fault: 'serial-unknown' })
    for (const serial of ['constructor', '__proto__', 'toString']) {
      expect(check(signedHeaders(body, { serial }))).toEqual({ ok: false, fault: 'serial-unknown' })
    }
  })

  it('refuses the probe that WeChat Pay sends to see whether we check', () => {
    const headers = { ...signedHeaders(body), 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/aGVsbG8gd29ybGQ=' }
    expect(check(headers)).toEqual({ ok: false, fault: 'probe' })
  })

  it('refuses a stranger’s signature, another body, nonce or time', () => {
    const wrong = { ok: false, fault: 'wrong' }
    const headers = signedHeaders(body)
    expect(check(signedHeaders(body, { key: strangerKeys.privateKey }))).toEqual(wrong)
    expect(check(headers, '{"amount":101}')).toEqual(wrong)
    expect(check(headers, '{"amount": 100}')).toEqual(wrong)
    expect(check({ ...headers, 'Wechatpay-Nonce': '0'.repeat(32) })).toEqual(wrong)
    expect(check({ ...headers, 'Wechatpay-Timestamp': String(now.getTime() / 1000 + 1) })).toEqual(wrong)
    expect(check({ ...headers, 'Wechatpay-Signature': 'AAAA' })).toEqual(wrong)
  })
})

describe('verificationKeys', () => {
  it('refuses to start without a key, with a wrong id, or with a key that is not RSA', () => {
    const rsa = pem(wechatPayKeys.publicKey)
    const curve = pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey)
    expect(() => verificationKeys({})).toThrow('needs a public key or a platform certificate')
    expect(() => verificationKeys({ publicKey: { id: '5157', pem: rsa } })).toThrow('PUB_KEY_ID_')
    expect(() => verificationKeys({ publicKey: { id: publicKeyId, pem: curve } })).toThrow('RSA')
    expect(() => verificationKeys({ publicKey: { id: publicKeyId, pem: 'no key' } })).toThrow('DECODER')
    expect(() => verificationKeys({ platformCertificates: [rsa] })).toThrow('PEM')
  })
})
