import type { AfterSaleReason } from '@tuanke/shared/after-sale/rules'
import type { AfterSaleKind } from '@tuanke/shared/after-sale/state'
import type { Drawing } from '../pictures/album.ts'

/** A case about the received order somebody has of some goods; times are hours after they had them in hand. */
export interface DemoCase {
  openid: string
  drawing: Drawing
  quantity: number
  kind: AfterSaleKind
  reason: AfterSaleReason
  description: string
  hasPicture: boolean
  /** How far it has come. */
  outcome: 'refunded' | 'applied' | 'returned' | 'refused'
  reply: string
  askedAfterHours: number
  decidedAfterHours: number
}

export const demoCases: readonly DemoCase[] = [
  {
    ...{ openid: 'o_demo_lin', drawing: 'honey', quantity: 1, kind: 'refund-only', reason: 'damaged' },
    description: '有一瓶盖子没封好，路上漏了小半瓶，箱子里都是蜜',
    ...{ hasPicture: true, outcome: 'refunded', askedAfterHours: 4, decidedAfterHours: 6 },
    reply: '给您添麻烦了，这一瓶的钱退给您',
  },
  {
    ...{ openid: 'o_demo_xu', drawing: 'rice', quantity: 1, kind: 'return', reason: 'changed-mind' },
    description: '家里又买了一袋，这袋吃不完',
    ...{ hasPicture: false, outcome: 'refused', askedAfterHours: 44, decidedAfterHours: 47 },
    reply: '米袋已经拆封，不能再卖了，没法退，请理解',
  },
  {
    ...{ openid: 'o_demo_he', drawing: 'rice', quantity: 1, kind: 'return', reason: 'not-as-described' },
    description: '想要的是新米，收到的生产日期是两个月前',
    ...{ hasPicture: true, outcome: 'returned', askedAfterHours: 150, decidedAfterHours: 166 },
    reply: '可以退，寄回前请不要拆封',
  },
  {
    ...{ openid: 'o_demo_zhou', drawing: 'tomatoes', quantity: 1, kind: 'refund-only', reason: 'missing' },
    description: '说好 5 斤，回家称了只有 4 斤出头',
    ...{ hasPicture: true, outcome: 'applied', askedAfterHours: 2, decidedAfterHours: 0 },
    reply: '',
  },
]
