import { verify } from 'node:crypto'
import type { VerificationKeys } from './verification-keys.ts'

/** Header names in any case; a value is a list when the header came more than once. */
export type ReceivedHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** Why a signature does not prove that WeChat Pay sent this, now. */
export type SignatureFault =
  | 'header-absent'
  | 'header-empty'
  | 'header-doubled'
  | 'header-malformed'
  | 'type-unknown'
  | 'serial-unknown'
  | 'stale'
  | 'probe'
  | 'wrong'

export type SignatureCheck = { ok: true } | { ok: false; fault: SignatureFault; header?: string }

const SIGNATURE_TYPE = 'WECHATPAY2-SHA256-RSA2048'
const MAX_SKEW_SECONDS = 300

/** Each value has one shape, without spaces or commas: two joined by a proxy or by Node do not fit. */
const shapes = {
  'wechatpay-timestamp': /^[0-9]{1,12}$/,
  'wechatpay-nonce': /^[0-9A-Za-z_-]{1,64}$/,
  'wechatpay-serial': /^[0-9A-Za-z_]{1,128}$/,
  'wechatpay-signature': /^[0-9A-Za-z+/]+={0,2}$/,
  'wechatpay-signature-type': /^[0-9A-Z-]+$/,
}
type HeaderName = keyof typeof shapes

/**
 * Checks that WeChat Pay signed exactly these bytes within the last five minutes.
 * https://pay.weixin.qq.com/doc/v3/merchant/4013053249 (public key), …/4013053420 (certificate)
 *
 * @param rawBody the bytes as received, empty for 204; never a body serialised again.
 */
export function verifySignature(
  headers: ReceivedHeaders,
  rawBody: Buffer,
  keys: VerificationKeys,
  now: Date,
): SignatureCheck {
  const timestamp = readHeader(headers, 'wechatpay-timestamp')
  const nonce = readHeader(headers, 'wechatpay-nonce')
  const serial = readHeader(headers, 'wechatpay-serial')
  const signature = readHeader(headers, 'wechatpay-signature')
  const type = readHeader(headers, 'wechatpay-signature-type')
  if (!timestamp.ok) return timestamp
  if (!nonce.ok) return nonce
  if (!serial.ok) return serial
  if (!signature.ok) return signature
  // The type may be left out, and only that.
  if (!type.ok && type.fault !== 'header-absent') return type
  if (type.ok && type.value !== SIGNATURE_TYPE) return { ok: false, fault: 'type-unknown' }

  const skewSeconds = Math.abs(now.getTime() / 1000 - Number(timestamp.value))
  if (skewSeconds >= MAX_SKEW_SECONDS) return { ok: false, fault: 'stale' }
  // WeChat Pay sends these now and then to see whether we check signatures at all.
  if (signature.value.startsWith('WECHATPAY/SIGNTEST/')) return { ok: false, fault: 'probe' }
  const key = keys.get(serial.value)
  if (!key) return { ok: false, fault: 'serial-unknown' }

  const message = Buffer.concat([Buffer.from(`${timestamp.value}\n${nonce.value}\n`), rawBody, Buffer.from('\n')])
  const isGenuine = verify('sha256', message, key, Buffer.from(signature.value, 'base64'))
  return isGenuine ? { ok: true } : { ok: false, fault: 'wrong' }
}

type HeaderValue = { ok: true; value: string } | { ok: false; fault: SignatureFault; header: HeaderName }

function readHeader(headers: ReceivedHeaders, header: HeaderName): HeaderValue {
  const values = Object.entries(headers)
    .filter(([name, value]) => name.toLowerCase() === header && value !== undefined)
    .flatMap(([, value]) => value ?? [])
  const [value] = values
  if (value === undefined) return { ok: false, fault: 'header-absent', header }
  if (values.length > 1 || value.includes(',')) return { ok: false, fault: 'header-doubled', header }
  if (value.trim() === '') return { ok: false, fault: 'header-empty', header }
  if (!shapes[header].test(value)) return { ok: false, fault: 'header-malformed', header }
  return { ok: true, value }
}
