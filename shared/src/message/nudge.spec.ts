import fc from 'fast-check'
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../time.ts'
import { isQuiet, nudgeMoment } from './nudge.ts'

/** An instant by the shop's clock. */
const at = (clock: string) => new Date(`2026-11-${clock}:00+08:00`)
const nudge = (from: string, deadline: string, leadMs = 2 * HOUR_MS) =>
  nudgeMoment({ from: at(from), deadlineAt: at(deadline), leadMs })

test('so long before, by day', () => {
  expect(nudge('22T10:00', '23T18:00')).toEqual(at('23T16:00'))
  expect(nudge('22T10:00', '23T11:00')).toEqual(at('23T09:00'))
  expect(nudge('22T10:00', '23T22:59')).toEqual(at('23T20:59'))
})

test('what would fall into the night comes in the evening before', () => {
  expect(nudge('22T10:00', '23T10:59')).toEqual(at('22T20:55'))
  expect(nudge('22T10:00', '23T08:00')).toEqual(at('22T20:55'))
  expect(nudge('22T10:00', '22T23:30')).toEqual(at('22T20:55'))
})

test('or not at all, when it began in that night', () => {
  expect(nudge('22T20:56', '23T08:00')).toBeNull()
  expect(nudge('22T22:00', '22T22:15', 5 * MINUTE_MS)).toBeNull()
  expect(nudge('23T00:30', '23T09:30')).toBeNull()
})

test('never sooner than half of the time there is', () => {
  expect(nudge('22T10:00', '22T11:00')).toEqual(at('22T10:30'))
  expect(nudge('22T10:00', '22T10:15', 5 * MINUTE_MS)).toEqual(at('22T10:10'))
})

test('whatever the times are: by day, after the beginning, before the end', () => {
  const start = at('01T00:00').getTime()
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 * DAY_MS }), fc.integer({ min: 2, max: 3 * DAY_MS }), (offset, length) => {
      const from = new Date(start + offset)
      const deadlineAt = addMs(from, length)
      const moment = nudgeMoment({ from, deadlineAt, leadMs: 2 * HOUR_MS })
      if (moment === null) return
      expect(isQuiet(moment)).toBe(false)
      expect(moment > from && moment < deadlineAt).toBe(true)
    }),
  )
})
