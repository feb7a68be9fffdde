import { randomBytes } from 'node:crypto'

/** Crockford's base32: no I, L, O, U, so a code can be read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An unguessable public code, 5 bits a character: 10 characters are 50 bits. */
export function randomCode(length: number): string {
  let code = ''
  // 256 is a multiple of 32, so the remainder is unbiased.
  for (const byte of randomBytes(length)) code += ALPHABET[byte % 32]
  return code
}
