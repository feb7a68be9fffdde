import { canMove } from '../state-table.ts'
import { averageTenths, isScoreAlarming, stateByFindings } from './rules.ts'
import { reviewMoves } from './state.ts'

describe('where a review goes', () => {
  it.each([
    [['pass'], 'approved'],
    [['pass', 'pass', 'pass'], 'approved'],
    [['pass', 'pending'], 'held'],
    [['review', 'pass'], 'held'],
    [['review', 'pending'], 'held'],
    [['pass', 'risky', 'pending'], 'rejected'],
    [['risky', 'review'], 'rejected'],
  ] as const)('%j is %s', (findings, state) => {
    expect(stateByFindings(findings)).toBe(state)
  })

  it('is public only through approval, and comes back from hiding', () => {
    expect(canMove(reviewMoves, 'held', 'hidden')).toBe(false)
    expect(canMove(reviewMoves, 'rejected', 'hidden')).toBe(false)
    expect(canMove(reviewMoves, 'hidden', 'approved')).toBe(true)
  })
})

describe('scores', () => {
  it('average in tenths, rounded half up', () => {
    expect(averageTenths(0, 0)).toBeNull()
    expect(averageTenths(14, 3)).toBe(47)
    expect(averageTenths(89, 20)).toBe(45)
    expect(averageTenths(5, 1)).toBe(50)
  })

  it('alarm when the last five are low or much lower than before', () => {
    expect(isScoreAlarming([1, 1, 1, 1], [5, 5])).toBe(false)
    expect(isScoreAlarming([3, 3, 3, 3, 3], [])).toBe(true)
    expect(isScoreAlarming([3, 3, 3, 3, 4], [])).toBe(false)
    expect(isScoreAlarming([4, 4, 4, 4, 5], [5, 5, 5])).toBe(true)
    expect(isScoreAlarming([4, 4, 4, 5, 5], [5, 5, 5])).toBe(false)
  })
})
