/** The few ASN.1 DER forms (X.690) an X.509 certificate needs. */

const tagged = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body), body])
}

function lengthOf(body: Buffer): Buffer {
  if (body.length < 0x80) return Buffer.from([body.length])
  const digits = Buffer.from(body.length.toString(16).padStart(body.length > 0xff ? 4 : 2, '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 | digits.length]), digits])
}

export const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, ...parts)
export const set = (...parts: Buffer[]): Buffer => tagged(0x31, ...parts)
export const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text))
export const explicit = (number: number, part: Buffer): Buffer => tagged(0xa0 | number, part)
export const bits = (bytes: Buffer): Buffer => tagged(0x03, Buffer.from([0]), bytes)
export const nothing = (): Buffer => tagged(0x05)

/** A non-negative integer from big-endian bytes; a leading zero keeps the sign bit clear. */
export function integer(bytes: Buffer): Buffer {
  return bytes[0]! & 0x80 ? tagged(0x02, Buffer.from([0]), bytes) : tagged(0x02, bytes)
}

/** An object identifier in dotted form, such as 2.5.4.3. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): number[] {
  const digits = [value & 0x7f]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80)
  return digits
}

/** GeneralizedTime, whole seconds, UTC. */
export function time(at: Date): Buffer {
  return tagged(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`))
}
