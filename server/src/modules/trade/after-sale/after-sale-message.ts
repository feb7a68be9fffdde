import type { AfterSaleState } from '@tuanke/shared/after-sale/state'
import { formatFen } from '@tuanke/shared/money'
import type { MessageWish } from '../../messaging/message/topics.ts'

/*
 * What a member has asked for and waits to hear goes out as a subscribe message too. That the money has arrived is told
 * by the refund's own message.
 */

/** A state in at most five Chinese characters, as the keyword `phrase` wants it, and what to do about it. */
const CASE_NEWS: Partial<Record<AfterSaleState, { state: string; note: string }>> = {
  refunding: { state: '退款中', note: '正在原路退回，不用操作' },
  'waiting-return': { state: '待退货', note: '请按约定时间退回商品' },
  refused: { state: '未通过', note: '点开查看原因，可再次申请' },
  closed: { state: '已关闭', note: '没有在约定时间内退回' },
}

interface CaseNews {
  code: string
  orderNo: string
  title: string
  amountFen: number
}

/** What became of a case; undefined for moves that nobody waits for. */
export function afterSaleMessage(
  { code, orderNo, title, amountFen }: CaseNews,
  to: AfterSaleState,
): MessageWish | undefined {
  const news = CASE_NEWS[to]
  if (!news) return undefined
  return {
    topic: 'after-sale',
    facts: { goods: title, amount: formatFen(amountFen), orderNo, ...news },
    page: `packages/after-sale/pages/detail/index?code=${code}`,
  }
}
