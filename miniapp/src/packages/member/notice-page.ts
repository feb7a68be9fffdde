import { routes } from '../../lib/routes.ts'
import type { Notice } from '../../lib/schemas.ts'

type Target = Pick<Notice, 'kind' | 'orderNo' | 'teamCode' | 'targetCode'>

/**
 * Where a notice leads, by the noun its kind begins with ('ticket' of 'ticket.answered'); `targetCode` is that noun's
 * code. Nouns that are not listed lead to the order or else the team the notice is about.
 */
const PAGES: Record<string, (target: Target) => string> = {
  ticket: ({ targetCode }) => (targetCode ? routes.ticket(targetCode) : routes.tickets()),
  nudge: ({ teamCode, orderNo }) => (teamCode && !orderNo ? routes.team(teamCode) : routes.order(orderNo ?? '')),
  favourite: ({ targetCode }) => routes.groupBuy(targetCode ?? ''),
  'after-sale': ({ targetCode }) => (targetCode ? routes.afterSale(targetCode) : routes.afterSales()),
  points: () => routes.points(),
  level: () => routes.levels(),
  redemption: ({ targetCode }) => (targetCode ? routes.redemption(targetCode) : routes.redemptions()),
  review: ({ orderNo }) => (orderNo ? routes.writeReview(orderNo) : routes.myReviews()),
  coupon: () => routes.coupons(),
  survey: ({ targetCode }) => routes.survey(targetCode ?? ''),
}

/** @returns undefined when there is nothing to open */
export function noticePage(notice: Target): string | undefined {
  const noun = notice.kind.split('.')[0] ?? ''
  const page = PAGES[noun]
  if (page) return page(notice)
  if (notice.orderNo) return routes.order(notice.orderNo)
  return notice.teamCode ? routes.team(notice.teamCode) : undefined
}
