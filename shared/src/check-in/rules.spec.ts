import { checkInPoints, checkInRound, standingStreak, streakOn } from './rules.ts'

const RULE = [1, 1, 2, 2, 3, 3, 8]

test('a streak goes on from yesterday, over the end of a month, and begins anew after a gap', () => {
  expect(streakOn('2026-11-22', null)).toBe(1)
  expect(streakOn('2026-11-22', { day: '2026-11-21', streak: 4 })).toBe(5)
  expect(streakOn('2026-12-01', { day: '2026-11-30', streak: 7 })).toBe(8)
  expect(streakOn('2026-11-22', { day: '2026-11-20', streak: 4 })).toBe(1)
})

test('a streak stands until a whole day has passed without a check-in', () => {
  expect(standingStreak('2026-11-22', null)).toBe(0)
  expect(standingStreak('2026-11-22', { day: '2026-11-22', streak: 3 })).toBe(3)
  expect(standingStreak('2026-11-22', { day: '2026-11-21', streak: 3 })).toBe(3)
  expect(standingStreak('2026-11-22', { day: '2026-11-20', streak: 3 })).toBe(0)
})

test('points follow the rule round and round', () => {
  expect([1, 2, 7, 8, 14, 15].map((streak) => checkInPoints(streak, RULE))).toEqual([1, 1, 8, 1, 8, 1])
  expect(() => checkInPoints(0, RULE)).toThrow(RangeError)
})

test('the round shows what is done, what today brings and what is to come', () => {
  const marks = (last: { day: string; streak: number } | null) =>
    checkInRound('2026-11-22', last, RULE)
      .map(({ isDone, isToday }) => (isDone ? (isToday ? 'D' : 'd') : isToday ? 'T' : '.'))
      .join('')
  expect(marks(null)).toBe('T......')
  expect(marks({ day: '2026-11-22', streak: 1 })).toBe('D......')
  expect(marks({ day: '2026-11-21', streak: 3 })).toBe('dddT...')
  expect(marks({ day: '2026-11-22', streak: 7 })).toBe('ddddddD')
  expect(marks({ day: '2026-11-21', streak: 7 })).toBe('T......')
  expect(marks({ day: '2026-11-19', streak: 5 })).toBe('T......')
})
