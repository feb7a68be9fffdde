import { createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto'
import { bits, explicit, integer, nothing, oid, sequence, set, time, utf8 } from './der.ts'

export interface Certificate {
  /** PEM, X.509 v3, self-signed. */
  pem: string
  /** 40 upper-case hexadecimal digits, the form WeChat Pay shows serial numbers in. */
  serial: string
}

const YEARS_VALID = 5
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11'
const COMMON_NAME = '2.5.4.3'

/** A self-signed certificate for an RSA key (PEM, PKCS#8). Node reads certificates but cannot make them, and openssl may be missing. */
export function selfSigned(privateKeyPem: string, commonName: string, from: Date): Certificate {
  const key = createPrivateKey(privateKeyPem)
  const serial = randomBytes(20)
  serial[0] = (serial[0]! & 0x3f) | 0x40
  const algorithm = sequence(oid(SHA256_WITH_RSA), nothing())
  const name = sequence(set(sequence(oid(COMMON_NAME), utf8(commonName))))
  const until = new Date(from)
  until.setUTCFullYear(from.getUTCFullYear() + YEARS_VALID)
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const version3 = explicit(0, integer(Buffer.from([2])))
  const validity = sequence(time(from), time(until))
  const body = sequence(version3, integer(serial), algorithm, name, validity, name, publicKey)
  const certificate = sequence(body, algorithm, bits(sign('RSA-SHA256', body, key)))
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
  return {
    pem: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    serial: serial.toString('hex').toUpperCase(),
  }
}
