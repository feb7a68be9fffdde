import { statesBefore } from '../state-table.ts'
import { REFUND_STATES, refundMoves, staffRefundActions } from './state.ts'

test('the money goes back once: from the two ends nothing moves', () => {
  expect(REFUND_STATES.filter((state) => refundMoves[state].length === 0)).toEqual(['succeeded', 'settled'])
  expect(statesBefore(refundMoves, 'succeeded')).toEqual(['pending', 'processing', 'abnormal', 'closed'])
})

test.each([
  ['pending', false, false, false],
  ['processing', true, false, false],
  ['abnormal', true, true, true],
  ['closed', true, true, true],
  ['succeeded', false, false, false],
  ['settled', false, false, false],
] as const)('%s: ask again %s, send again %s, settle by hand %s', (state, canAskAgain, canSendAgain, canSettle) =>
  expect(staffRefundActions(state)).toEqual({ canAskAgain, canSendAgain, canSettle }),
)
