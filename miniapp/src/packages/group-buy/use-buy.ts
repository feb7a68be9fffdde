import { openPage, routes } from '../../lib/routes.ts'
import type { GroupBuyDetail, OfferItem, OrderSummary } from '../../lib/schemas.ts'
import { ensureSession } from '../../lib/session.ts'
import { confirmed, sayError } from '../../lib/toast.ts'
import { groupBuyTexts as t } from './texts.ts'

export type Buy = (kind: 'team' | 'alone', teamCode?: string) => void

/** The way to the checkout; who has an order of this offer that waits for its money is asked first. */
export function useBuy(groupBuy: GroupBuyDetail | undefined, item: OfferItem | undefined, waiting?: OrderSummary): Buy {
  const buy = async (kind: 'team' | 'alone', teamCode?: string) => {
    if (!groupBuy || !item) return
    try {
      if (!(await ensureSession())) return
      const pays = waiting && (await confirmed(t.waitingTitle, t.waitingText, t.waitingPay, t.waitingMore))
      if (pays) return openPage(routes.order(waiting.orderNo))
      openPage(routes.checkout({ groupBuyCode: groupBuy.code, kind, teamCode, itemId: item.itemId }))
    } catch (thrown) {
      sayError(thrown)
    }
  }
  return (kind, teamCode) => void buy(kind, teamCode)
}
