const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 24

/**
 * A key for one intent of a person: made when the button is pressed first, kept for every retry, dropped with the answer.
 * 124 bits; keys are scoped to their member, so they need to be unique, not secret, and `Math.random` will do.
 */
export function newIdempotencyKey(random: () => number): string {
  let key = ''
  while (key.length < LENGTH) key += LETTERS.charAt(Math.floor(random() * LETTERS.length))
  return key
}

export function isIdempotencyKey(text: string): boolean {
  return /^[A-Za-z0-9_-]{16,64}$/.test(text)
}
