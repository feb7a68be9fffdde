import { celebrationIn, nextCelebration } from './rules.ts'

test('it is celebrated at nine in the morning in Shanghai, a leap day on the 28th', () => {
  expect(celebrationIn(2026, '11-22').toISOString()).toBe('2026-11-22T01:00:00.000Z')
  expect(celebrationIn(2028, '02-29').toISOString()).toBe('2028-02-29T01:00:00.000Z')
  expect(celebrationIn(2027, '02-29').toISOString()).toBe('2027-02-28T01:00:00.000Z')
})

test('the next one is this year until its hour has struck', () => {
  const next = (monthDay: string, now: string) => nextCelebration(monthDay, new Date(now)).year
  expect(next('11-22', '2026-11-22T00:59:59Z')).toBe(2026)
  expect(next('11-22', '2026-11-22T01:00:00Z')).toBe(2027)
  expect(next('01-05', '2026-11-22T01:00:00Z')).toBe(2027)
  // New year has begun in Shanghai, not yet in Greenwich.
  expect(next('01-01', '2026-12-31T17:00:00Z')).toBe(2027)
})
