import fc from 'fast-check'
import { afterSaleCaseMoves } from './after-sale/state.ts'
import { afterSaleMoves, fulfilmentMoves, paymentMoves } from './order/state.ts'
import { groupBuyMoves } from './group-buy/phase.ts'
import { canMove, movesOf, type StateTable, statesBefore } from './state-table.ts'
import { teamMoves } from './team/state.ts'

/** With the moves that take something back: walks go round there as often as people change their minds. */
const tables: [string, StateTable<string>, back: string[]][] = [
  ['payment', paymentMoves, []],
  ['fulfilment', fulfilmentMoves, ['ready → preparing']],
  ['after-sale', afterSaleCaseMoves, []],
  ['team', teamMoves, []],
  ['group buy', groupBuyMoves, []],
]

describe.each(tables)('%s moves', (_, table, back) => {
  const states = Object.keys(table)

  test('lead only to states of the table, never to where they start', () => {
    for (const [from, to] of movesOf(table)) {
      expect(states).toContain(to)
      expect(to).not.toBe(from)
    }
  })

  test('any walk that takes nothing back stays in the table and comes to an end', () =>
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.infiniteStream(fc.nat()), (start, choices) => {
        let state = start
        for (let steps = 0; table[state]!.length > 0; steps++) {
          expect(steps).toBeLessThan(states.length)
          const onwards = table[state]!.filter((to) => !back.includes(`${state} → ${to}`))
          const next = onwards[choices.next().value % onwards.length]!
          expect(canMove(table, state, next)).toBe(true)
          expect(statesBefore(table, next)).toContain(state)
          state = next
        }
      }),
    ))
})

test('the moves are exactly these', () => {
  expect(movesOf(paymentMoves)).toEqual([
    ['unpaid', 'paid'],
    ['unpaid', 'closed'],
    ['paid', 'refunding'],
    ['refunding', 'refunded'],
  ])
  expect(movesOf(fulfilmentMoves)).toEqual([
    ['waiting', 'preparing'],
    ['waiting', 'cancelled'],
    ['preparing', 'shipped'],
    ['preparing', 'ready'],
    ['preparing', 'cancelled'],
    ['shipped', 'received'],
    ['ready', 'received'],
    ['ready', 'preparing'],
    ['ready', 'cancelled'],
  ])
  // The only table that goes round: an order may have one case after another.
  expect(movesOf(afterSaleMoves)).toEqual([
    ['none', 'open'],
    ['open', 'done'],
    ['done', 'open'],
  ])
  expect(movesOf(teamMoves)).toEqual([
    ['open', 'formed'],
    ['open', 'failed'],
  ])
})

test('a closed order cannot be paid back to life', () => expect(canMove(paymentMoves, 'closed', 'paid')).toBe(false))
