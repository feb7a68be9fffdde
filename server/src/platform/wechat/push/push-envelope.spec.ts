import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { echoOf, openPush, type PushConfig, PushRefused } from './push-envelope.ts'

/** The worked example of WeChat's documentation, 消息推送. */
const OFFICIAL = { appid: 'wxba5fad812f8e6fb9', token: 'AAAAA', aesKey: 'A'.repeat(43) }
const SEALED =
  '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT' +
  '740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8Y' +
  'L/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
const SAFE_QUERY = {
  signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
  timestamp: '1714112445',
  nonce: '415670741',
  encrypt_type: 'aes',
  msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
}
const DEMO = {
  ToUserName: 'gh_97417a04a28d',
  FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
  MsgType: 'event',
  Event: 'debug_demo',
  debug_str: 'hello world',
}
const json = (value: unknown) => Buffer.from(JSON.stringify(value))

const faultOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof PushRefused) return error.fault
    throw error
  }
  return 'none'
}

/** Seals as WeChat does; written for this test alone. */
function seal(
  { appid, token, aesKey }: PushConfig,
  message: string,
  frame: (plain: Buffer) => Buffer = (same) => same,
) {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(message))
  const plain = Buffer.concat([randomBytes(16), length, Buffer.from(message), Buffer.from(appid)])
  const padding = 32 - (plain.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = frame(Buffer.concat([plain, Buffer.alloc(padding, padding)]))
  const Encrypt = Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64')
  const [timestamp, nonce] = ['1714112445', '415670741']
  const msg_signature = createHash('sha1').update([token, timestamp, nonce, Encrypt].sort().join('')).digest('hex')
  return { query: { timestamp, nonce, msg_signature }, body: json({ ToUserName: 'gh', Encrypt }) }
}

describe('the check of the address', () => {
  const query = {
    signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696',
    timestamp: '1714036504',
    nonce: '1514711492',
    echostr: '4375120948345356249',
  }

  it("echoes what WeChat's example echoes", () => {
    expect(echoOf(OFFICIAL, query)).toBe('4375120948345356249')
  })

  it.each([
    ['another signature', { ...query, signature: 'f464b24fc39322e44b38aa78f5edd27bd1441697' }],
    ['another time', { ...query, timestamp: '1714036505' }],
    ['no signature', { ...query, signature: undefined }],
    ['a cut signature', { ...query, signature: query.signature.slice(0, 38) }],
    ['a doubled signature', { ...query, signature: [query.signature, query.signature] }],
    ['no time', { ...query, timestamp: undefined }],
  ])('refuses %s', (_, spoilt) => {
    expect(faultOf(() => echoOf(OFFICIAL, spoilt))).toBe('signature')
  })

  it('refuses everything while no token is set', () => {
    const signature = createHash('sha1').update('15147114921714036504').digest('hex')
    expect(faultOf(() => echoOf({ ...OFFICIAL, token: '' }, { ...query, signature }))).toBe('unconfigured')
  })
})

describe('a push in plain mode', () => {
  const plain = { ...OFFICIAL, aesKey: '' }
  const query = { signature: '899cf89e464efb63f54ddac96b0a0a235f53aa78', timestamp: '1714037059', nonce: '486452656' }

  it("is WeChat's example", () => {
    expect(openPush(plain, query, json({ ...DEMO, CreateTime: 1714037059 }))).toMatchObject(DEMO)
  })

  it('is refused unsigned, and when it is no JSON object', () => {
    expect(faultOf(() => openPush(plain, {}, json(DEMO)))).toBe('signature')
    for (const body of ['<xml></xml>', '[]', 'null', '"text"', ''])
      expect(faultOf(() => openPush(plain, query, Buffer.from(body)))).toBe('not-json')
  })
})

describe('a push in safe mode', () => {
  it("opens WeChat's example", () => {
    const message = openPush(OFFICIAL, SAFE_QUERY, json({ ToUserName: 'gh_97417a04a28d', Encrypt: SEALED }))
    expect(message).toEqual({ ...DEMO, CreateTime: 1714112445 })
  })

  it("opens the message of WeChat's sample programs", () => {
    const config = {
      appid: 'wx2c2769f8efd9abc2',
      token: 'spamtest',
      aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
    }
    const Encrypt =
      'hyzAe4OzmOMbd6TvGdIOO6uBmdJoD0Fk53REIHvxYtJlE2B655HuD0m8KUePWB3+LrPXo87wzQ1QLvbeUgmBM4x6F8PGHQHFVAFmOD2LdJF9FrXp' +
      'bUAh0B5GIItb52sn896wVsMSHGuPE328HnRGBcrS7C41IzDWyWNlZkyyXwon8T332jisa+h6tEDYsVticbSnyU8dKOIbgU6ux5VTjg3yt+WGzjlp' +
      'Kn6NPhRjpA912xMezR4kw6KWwMrCVKSVCZciVGCgavjIQ6X8tCOp3yZbGpy0VxpAe+77TszTfRd5RJSVO/HTnifJpXgCSUdUue1v6h0EIBYYI1BD' +
      '1DlD+C0CR8e6OewpusjZ4uBl9FyJvnhvQl+q5rv1ixrcpCumEPo5MJSgM9ehVsNPfUM669WuMyVWQLCzpu9GhglF2PE='
    const query = {
      timestamp: '1409735669',
      nonce: '1320562132',
      msg_signature: '5d197aaffba7e9b25a30732f161a50dee96bd5fa',
    }
    // That message is XML, which we do not read; that this is all we say of it shows that it was verified and opened.
    expect(faultOf(() => openPush(config, query, json({ Encrypt })))).toBe('not-json')
    expect(faultOf(() => openPush({ ...config, appid: 'wx0' }, query, json({ Encrypt })))).toBe('other-app')
  })

  it('opens messages of every length up to two blocks', () => {
    for (let length = 0; length <= 64; length++) {
      const { query, body } = seal(OFFICIAL, JSON.stringify({ Event: '团'.repeat(length) }))
      expect(openPush(OFFICIAL, query, body)).toEqual({ Event: '团'.repeat(length) })
    }
  })

  it('is not believed when it is not sealed, even with a good plain signature', () => {
    expect(faultOf(() => openPush(OFFICIAL, SAFE_QUERY, json(DEMO)))).toBe('not-encrypted')
  })

  it('is not believed when the sealed text, the time or the signature is another', () => {
    const body = json({ Encrypt: SEALED.replace('+qdx', '+qdy') })
    expect(faultOf(() => openPush(OFFICIAL, SAFE_QUERY, body))).toBe('signature')
    const whole = json({ Encrypt: SEALED })
    expect(faultOf(() => openPush(OFFICIAL, { ...SAFE_QUERY, timestamp: '1' }, whole))).toBe('signature')
    expect(faultOf(() => openPush(OFFICIAL, { ...SAFE_QUERY, msg_signature: SAFE_QUERY.signature }, whole))).toBe(
      'signature',
    )
  })

  it('is not believed when it was sealed for another mini-program or with another key', () => {
    const other = seal({ ...OFFICIAL, appid: 'wx0000000000000000' }, '{}')
    expect(faultOf(() => openPush(OFFICIAL, other.query, other.body))).toBe('other-app')
    const { query, body } = seal({ ...OFFICIAL, aesKey: 'B'.repeat(43) }, '{}')
    expect(['cipher', 'other-app']).toContain(faultOf(() => openPush(OFFICIAL, query, body)))
  })

  it.each<[string, (plain: Buffer) => Buffer]>([
    ['a length beyond its end', (plain) => (plain.writeUInt32BE(9_999, 16), plain)],
    ['no padding', (plain) => (plain.fill(0, plain.length - 1), plain)],
    ['a padding longer than a block', (plain) => (plain.fill(33, plain.length - 1), plain)],
    ['nothing in it', () => Buffer.alloc(32, 32)],
    ['no bytes at all', () => Buffer.alloc(0)],
  ])('is not believed with %s', (_, frame) => {
    const { query, body } = seal(OFFICIAL, '{"a":1}', frame)
    expect(['cipher', 'not-encrypted']).toContain(faultOf(() => openPush(OFFICIAL, query, body)))
  })

  it('is not believed when it is cut short', () => {
    const Encrypt = SEALED.slice(0, -8)
    const parts = [OFFICIAL.token, SAFE_QUERY.timestamp, SAFE_QUERY.nonce, Encrypt]
    const msg_signature = createHash('sha1').update(parts.sort().join('')).digest('hex')
    expect(faultOf(() => openPush(OFFICIAL, { ...SAFE_QUERY, msg_signature }, json({ Encrypt })))).toBe('cipher')
  })
})
