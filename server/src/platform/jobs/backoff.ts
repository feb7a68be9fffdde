/** Attempts before a row is put aside for a person; with the delays below they span about five hours. */
export const MAX_ATTEMPTS = 12
const FIRST_MS = 2_000
const FACTOR = 3
const LONGEST_MS = 3_600_000

/** How long to wait after the n-th failed attempt: 2 s, 6 s, 18 s … one hour, ± 20 % so that failures do not march in step. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const plain = Math.min(FIRST_MS * FACTOR ** (attempt - 1), LONGEST_MS)
  return Math.round(plain * (0.8 + 0.4 * random()))
}
