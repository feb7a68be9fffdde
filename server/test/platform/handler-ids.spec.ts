import '../../src/app.module.ts'
import { allHandlers } from '../../src/platform/jobs/registry.ts'

/** What handlers of notices were called before they moved to their nouns. */
const NAMED_IN_ROWS = [
  ...['TellAfterSale', 'TellBirthday', 'TellCouponGiven', 'TellFavourites', 'TellLevelChanged', 'TellMovedTeam'],
  ...['TellOrderPaid', 'TellOrderReady', 'TellOrderReceived', 'TellOrderRefunded', 'TellOrderShipped'],
  ...['TellPointsChanged', 'TellPointsExpiring', 'TellPointsGranted', 'TellRedemptionCancelled', 'TellRedemptionSent'],
  ...['TellReviewRejected', 'TellReviewReplied', 'TellSuggestionAdopted', 'TellSurvey', 'TellTeamFailed'],
  ...['TellTeamFormed', 'TellTicketAnswered', 'TellTicketSolved'],
]

test('a handler that was renamed still takes the rows that name it', () => {
  const ids = new Set(allHandlers().map(({ id }) => id))
  expect(NAMED_IN_ROWS.filter((id) => !ids.has(id))).toEqual([])
})
