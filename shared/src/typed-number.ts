/** What a person's text says as a number, in its smallest unit; what cannot be read says why. */
export type TypedNumber =
  { kind: 'empty' } | { kind: 'number'; units: number } | { kind: 'unreadable' } | { kind: 'too-fine' }

/** The forms an input method for Chinese writes digits and their signs in. */
export const halfWidth = (text: string): string => text.normalize('NFKC').replace(/。/g, '.').replace(/[−–—]/g, '-')

const NUMBER = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/
const DIGITS_AT_MOST = 12

/**
 * Reads `text` with up to `decimals` decimals: `readNumber('12.5', 2)` is 1250 units. Full-width digits count as digits,
 * thousands may stand apart and a ¥ or % may stand beside; nothing is rounded and nothing is guessed.
 */
export function readNumber(text: string, decimals: number): TypedNumber {
  const plain = halfWidth(text)
    .replace(/\s/g, '')
    .replace(/^(-?)¥/, '$1')
    .replace(/%$/, '')
  if (plain === '') return { kind: 'empty' }
  const match = NUMBER.exec(plain)
  const whole = match?.[2]?.replace(/,/g, '')
  if (!match || !whole || whole.length > DIGITS_AT_MOST) return { kind: 'unreadable' }
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  if (fraction.length > decimals) return { kind: 'too-fine' }
  const units = Number(whole + fraction.padEnd(decimals, '0'))
  return { kind: 'number', units: match[1] && units !== 0 ? -units : units }
}

/** `1250` units with two decimals is `'12.50'`; of whole numbers no point is written. */
export function writeNumber(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  return (units < 0 ? '-' : '') + (decimals ? `${whole}.${digits.slice(-decimals)}` : whole)
}
