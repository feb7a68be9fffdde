import { formatFen } from '@tuanke/shared/money'
import { wallClock } from '@tuanke/shared/time'
import type { AfterSaleState } from '@tuanke/shared/after-sale/state'
import type { NoticeText } from '../../messaging/notice/notice-text.ts'

/** What the words need to know about a case. */
export interface CaseFacts {
  title: string
  kind: 'refund-only' | 'return'
  amountFen: number
  isAutomatic: boolean
  reply: string
  returnDueAt: Date | null
}

/** What a buyer is told when a case moves; null for moves they made themselves or read of elsewhere. */
export function afterSaleWords(facts: CaseFacts, to: AfterSaleState, note: string): NoticeText | null {
  const { title, amountFen, reply, returnDueAt } = facts
  const goods = `「${title}」`
  const said = reply ? `商家留言：${reply}` : ''
  switch (to) {
    case 'refunding':
      return {
        title: facts.kind === 'return' ? '退货已收到，正在退款' : '售后已通过，正在退款',
        body: `${goods}的 ${formatFen(amountFen)} 正在原路退回，用掉的积分和优惠券一并退回。${said}`,
      }
    case 'waiting-return':
      return {
        title: '售后已通过，请退回商品',
        body: `${goods}可以退货了，请${by(returnDueAt)}寄出或送到自提点。${said}`,
      }
    case 'refused':
      return { title: '售后申请未通过', body: `${goods}：${note || reply}。有疑问可以再次申请，或联系客服。` }
    case 'closed':
      return note === 'not-sent'
        ? { title: '售后已关闭', body: `${goods}没有在约定时间内退回，售后已关闭。还在售后期内的话可以重新申请。` }
        : null
    default:
      return null
  }
}

/** 在11月29日前 */
function by(at: Date | null): string {
  if (!at) return '尽快'
  const { month, day } = wallClock(at)
  return `在${month}月${day}日前`
}
