import type { AfterSaleState } from '@tuanke/shared/after-sale/state'
import { formatFen } from '@tuanke/shared/money'
import { wallClock } from '@tuanke/shared/time'
import { z } from 'zod'
import { instant, integer, text } from '../../../platform/texts/facts.ts'
import type { Language } from '../../../platform/texts/language.ts'
import { spokenDay } from '../../../platform/texts/spoken.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

const TOLD = ['refunding', 'waiting-return', 'refused', 'closed'] as const
type ToldState = (typeof TOLD)[number]

/** A buyer is told of moves they did not make themselves and do not read of elsewhere. */
export const isTold = (to: AfterSaleState, note: string): to is ToldState =>
  to === 'closed' ? note === 'not-sent' : TOLD.some((state) => state === to)

/** What a buyer is told when a case moves. */
export const caseMoved = notices.define('after-sale', {
  facts: {
    ...{ to: z.enum(TOLD), title: text, kind: z.enum(['refund-only', 'return']), amountFen: integer },
    ...{ reply: text, note: text, returnDueAt: instant.nullable() },
  },
  texts: {
    zh: ({ to, kind, amountFen, reply, note, returnDueAt, ...about }) => {
      const goods = `「${about.title}」`
      const said = reply ? `商家留言：${reply}` : ''
      switch (to) {
        case 'refunding':
          return {
            title: kind === 'return' ? '退货已收到，正在退款' : '售后已通过，正在退款',
            body: `${goods}的 ${formatFen(amountFen)} 正在原路退回，用掉的积分和优惠券一并退回。${said}`,
          }
        case 'waiting-return':
          return {
            title: '售后已通过，请退回商品',
            body: `${goods}可以退货了，请${returnDueAt ? `在${dayOf(returnDueAt, 'zh')}前` : '尽快'}寄出或送到自提点。${said}`,
          }
        case 'refused':
          return { title: '售后申请未通过', body: `${goods}：${note || reply}。有疑问可以再次申请，或联系客服。` }
        case 'closed':
          return {
            title: '售后已关闭',
            body: `${goods}没有在约定时间内退回，售后已关闭。还在售后期内的话可以重新申请。`,
          }
      }
    },
    en: ({ to, kind, amountFen, reply, note, returnDueAt, ...about }) => {
      const goods = `“${about.title}”`
      const said = reply ? ` The shop says: ${reply}` : ''
      switch (to) {
        case 'refunding':
          return {
            title: kind === 'return' ? 'Return received, refund on its way' : 'Approved, refund on its way',
            body: `${formatFen(amountFen)} for ${goods} goes back the way you paid; points and coupons you used come back too.${said}`,
          }
        case 'waiting-return':
          return {
            title: 'Approved, please return the goods',
            body: `You can return ${goods}: send it or bring it to the pickup point ${returnDueAt ? `before ${dayOf(returnDueAt, 'en')}` : 'as soon as you can'}.${said}`,
          }
        case 'refused':
          return {
            title: 'Your after-sale request was refused',
            body: `${goods}: ${note || reply}. You may apply again or contact us.`,
          }
        case 'closed':
          return {
            title: 'After-sale case closed',
            body: `${goods} was not returned in time, so the case is closed. You may apply again while the after-sale period lasts.`,
          }
      }
    },
  },
})

const dayOf = (at: Date, language: Language): string => spokenDay(wallClock(at), language)
