import { answerDueAt } from './due.ts'

/** Shanghai wall clock to instant. */
const at = (text: string) => new Date(`${text}+08:00`)

it.each([
  ['by day', 'high', '2026-11-22T10:00', '2026-11-22T12:00'],
  ['to the minute the desk closes', 'high', '2026-11-22T19:00', '2026-11-22T21:00'],
  ['over the night', 'high', '2026-11-22T20:00', '2026-11-23T10:00'],
  ['in the night', 'urgent', '2026-11-22T23:30', '2026-11-23T09:30'],
  ['before the morning', 'urgent', '2026-11-22T03:00', '2026-11-22T09:30'],
  ['as the desk closes', 'normal', '2026-11-22T21:00', '2026-11-23T17:00'],
  ['over the night and the month', 'normal', '2026-11-30T16:00', '2026-12-01T12:00'],
] as const)('a ticket that comes %s', (_, priority, opened, due) =>
  expect(answerDueAt(at(opened), priority)).toEqual(at(due)),
)
