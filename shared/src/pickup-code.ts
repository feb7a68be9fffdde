/** Crockford's base 32: no I, L, O, U, so that a code read aloud or from a smudged label is not mistaken. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const MIN_PICKUP_CODE_LENGTH = 8
export const MAX_PICKUP_CODE_LENGTH = 16
/** 60 bits; two longer than an order's, so that the counter tells a gift's code from an order's by its length. */
export const GIFT_CODE_LENGTH = 12

/** What was typed or scanned, as stored: upper case, no spaces or dashes, O read as 0, I and L as 1; null if no code. */
export function normalisePickupCode(text: string): string | null {
  const code = text
    .replace(/[\s\u3000\-—–_]/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const isCode = [...code].every((letter) => CROCKFORD.includes(letter))
  return isCode && code.length >= MIN_PICKUP_CODE_LENGTH && code.length <= MAX_PICKUP_CODE_LENGTH ? code : null
}

/** In groups of four, as people read it: `'7K2MX9QA'` → `'7K2M-X9QA'`. */
export function formatPickupCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-')
}
