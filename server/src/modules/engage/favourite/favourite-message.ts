import { formatFen } from '@tuanke/shared/money'
import { chineseTime } from '../../messaging/message/chinese-time.ts'
import type { MessageWish } from '../../messaging/message/topics.ts'

interface Offer {
  code: string
  title: string
  closeAt: Date
  groupPriceFen: number | null
}

/** To a member who asked to be reminded: it has opened, or it ends soon. */
export const favouriteMessage = ({ code, title, closeAt, groupPriceFen }: Offer, moment: string): MessageWish => ({
  topic: 'reminder',
  facts: {
    goods: title,
    price: groupPriceFen === null ? '' : formatFen(groupPriceFen),
    until: chineseTime(closeAt),
    note: moment === 'opens' ? '收藏的团购已经开始' : '收藏的团购快结束了',
  },
  page: `packages/group-buy/pages/detail/index?code=${code}`,
})
