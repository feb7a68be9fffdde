import { createHash } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code that looks like the shop's own but is the same every time, so that links into the demo stay good. */
export function demoCode(name: string, length: number): string {
  return [...createHash('sha256').update(`tuanke demo ${name}`).digest().subarray(0, length)]
    .map((byte) => ALPHABET[byte % 32])
    .join('')
}
