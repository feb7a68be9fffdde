import fc from 'fast-check'
import {
  addBusinessDays,
  businessDay,
  remaining,
  spokenInstant,
  spokenSpan,
  startOfBusinessDay,
  wallClock,
} from './time.ts'

test.each([
  ['2026-03-01T15:59:59.999Z', '2026-03-01'],
  ['2026-03-01T16:00:00.000Z', '2026-03-02'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['2028-02-28T17:00:00.000Z', '2028-02-29'],
])('%s falls on the business day %s', (at, day) => expect(businessDay(new Date(at))).toBe(day))

test('a business day starts at 16:00 UTC of the day before', () =>
  expect(startOfBusinessDay('2026-03-02').toISOString()).toBe('2026-03-01T16:00:00.000Z'))

test.each(['2026-02-30', '2026-13-01', 'today', ''])('%j is no day', (day) =>
  expect(() => startOfBusinessDay(day)).toThrow(RangeError),
)

test('days add up over month and leap year ends', () => {
  expect(addBusinessDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addBusinessDays('2026-03-01', -1)).toBe('2026-02-28')
})

test('every instant lies within its business day', () =>
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (at) => {
      const day = businessDay(at)
      expect(startOfBusinessDay(day) <= at && at < startOfBusinessDay(addBusinessDays(day, 1))).toBe(true)
    }),
  ))

test('the wall clock is Shanghai time', () =>
  expect(wallClock(new Date('2026-11-22T10:30:05Z'))).toEqual({
    year: 2026,
    month: 11,
    day: 22,
    weekday: 0,
    hour: 18,
    minute: 30,
    second: 5,
  }))

test.each([
  ['2026-11-22T10:30:00Z', 'today'],
  ['2026-11-22T16:00:00Z', 'tomorrow'],
  ['2026-11-21T15:59:59Z', 'yesterday'],
  ['2026-03-05T00:00:00Z', 'this-year'],
  ['2026-12-31T16:00:00Z', 'other-year'],
])('%s is %s', (at, nearness) =>
  expect(spokenInstant(new Date(at), new Date('2026-11-22T00:00:00Z')).nearness).toBe(nearness),
)

test('a countdown shows whole parts and ends at zero', () => {
  expect(remaining(90_061_000)).toEqual({ days: 1, hours: 1, minutes: 1, seconds: 1, isOver: false })
  expect(remaining(1)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 1, isOver: false })
  expect(remaining(0)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0, isOver: true })
  expect(remaining(-5).isOver).toBe(true)
})

test.each([
  [172_800_000, 2, 'day'],
  [7_300_000, 2, 'hour'],
  [119_000, 1, 'minute'],
  [59_000, 59, 'second'],
  [-1, 0, 'second'],
])('%d ms is spoken as %d %s', (ms, value, unit) => expect(spokenSpan(ms)).toEqual({ value, unit }))
