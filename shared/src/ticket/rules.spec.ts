import { memberTicketActions, staffTicketActions } from './rules.ts'
import type { TicketState } from './state.ts'

test.each<[TicketState, boolean, boolean, boolean]>([
  ['new', true, false, false],
  ['in-progress', true, false, false],
  ['solved', false, true, true],
  ['reopened', true, false, false],
  ['confirmed', false, false, false],
  ['closed', false, false, false],
])('the customer of a ticket that is %s', (state, canWrite, canConfirm, canReopen) => {
  expect(memberTicketActions(state)).toEqual({ canWrite, canConfirm, canReopen })
})

test.each<[TicketState, boolean, boolean]>([
  ['new', true, true],
  ['in-progress', true, true],
  ['solved', true, false],
  ['reopened', true, true],
  ['confirmed', false, false],
  ['closed', false, false],
])('staff with a ticket that is %s', (state, canAnswer, canSolve) => {
  expect(staffTicketActions(state, 'question', false)).toEqual({ canAnswer, canSolve, canAdopt: false })
})

test('a suggestion is adopted once, even when the talk has ended', () => {
  expect(staffTicketActions('closed', 'suggestion', false).canAdopt).toBe(true)
  expect(staffTicketActions('closed', 'suggestion', true).canAdopt).toBe(false)
  expect(staffTicketActions('new', 'complaint', false).canAdopt).toBe(false)
})
