/**
 * Money is an integer number of fen (分, 1/100 yuan), in every variable, column and field, and the name says so: `…Fen`.
 * Nothing here touches a fraction: even proportions are exact.
 */

/** The printed parts of an amount: `12345` is sign '', yuan '123', decimals '45'. */
export interface FenParts {
  sign: '' | '-'
  yuan: string
  decimals: string
}

/** Splits an amount for display with a small ¥ and small decimals. Throws RangeError when `fen` is not an integer. */
export function fenParts(fen: number): FenParts {
  assertInteger(fen)
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return { sign: fen < 0 ? '-' : '', yuan: digits.slice(0, -2), decimals: digits.slice(-2) }
}

/** `12345` → `'¥123.45'`, `-5` → `'-¥0.05'`. Throws RangeError when `fen` is not an integer. */
export function formatFen(fen: number): string {
  const { sign, yuan, decimals } = fenParts(fen)
  return `${sign}¥${yuan}.${decimals}`
}

/** What a person typed in yuan, as fen: `'12.5'` → 1250; null when it is not an amount ≥ 0 with at most two decimals. */
export function parseYuan(text: string): number | null {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (!match) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/**
 * Exactly ⌊a·b / c⌋ and its remainder for integers a, b ≥ 0 and 0 < c < 2⁵².
 * Binary long multiplication, because a·b can exceed 2⁵³ and old phones have no BigInt.
 */
export function multiplyDivide(a: number, b: number, c: number): { quotient: number; remainder: number } {
  if (a * b <= Number.MAX_SAFE_INTEGER) return { quotient: Math.floor((a * b) / c), remainder: (a * b) % c }
  const whole = Math.floor(a / c)
  const rest = a % c
  let quotient = 0
  let remainder = 0
  let left = b
  for (let bit = 2 ** 52; bit >= 1; bit /= 2) {
    quotient *= 2
    remainder *= 2
    if (left >= bit) {
      left -= bit
      quotient += whole
      remainder += rest
    }
    while (remainder >= c) {
      remainder -= c
      quotient += 1
    }
  }
  return { quotient, remainder }
}

/**
 * Splits `totalFen` ≥ 0 in proportion to `weights` (integers ≥ 0) so that the parts sum to the total exactly.
 * Each part is its exact share rounded down or up; the odd fen go to the largest remainders, ties to the earlier part.
 * So when the total is at most the sum of the weights, no part exceeds its weight: a discount never exceeds its line.
 * Throws RangeError on fractions, negatives, or a total > 0 with nothing to carry it.
 */
export function splitByLargestRemainder(totalFen: number, weights: readonly number[]): number[] {
  assertInteger(totalFen, 0)
  for (const weight of weights) assertInteger(weight, 0)
  if (totalFen === 0) return weights.map(() => 0)
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) throw new RangeError(`nothing to split ${totalFen} fen over`)

  const shares = weights.map((weight, index) => ({ index, ...multiplyDivide(totalFen, weight, sum) }))
  let odd = totalFen - shares.reduce((a, share) => a + share.quotient, 0)
  const parts = shares.map((share) => share.quotient)
  for (const { index } of shares.sort((a, b) => b.remainder - a.remainder || a.index - b.index)) {
    if (odd === 0) break
    parts[index] = parts[index]! + 1
    odd -= 1
  }
  return parts
}

/** Throws RangeError unless `value` is an integer a double holds exactly, and at least `least`. */
export function assertInteger(value: number, least = -Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`not an integer ≥ ${least}: ${value}`)
}
