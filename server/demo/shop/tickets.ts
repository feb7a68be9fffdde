import type { Drawing } from '../pictures/album.ts'
import type { TicketKind } from '@tuanke/shared/ticket/rules'
import type { TicketState } from '@tuanke/shared/ticket/state'

/** One line of a demo conversation. */
export interface DemoLine {
  hoursAgo: number
  by: 'member' | 'staff'
  kind?: 'solved' | 'adopted' | 'confirmed'
  text: string
  /** What staff show with it. */
  drawing?: Drawing
}

export interface DemoTicket {
  openid: string
  kind: TicketKind
  state: TicketState
  /** 0 normal, 1 high, 2 urgent. */
  priority?: number
  /** It is about the newest order of the member that has come so far. */
  about?: 'received' | 'ready'
  lines: DemoLine[]
}

/** What members have told the shop, the oldest first: at every step of the way from the first word to the last. */
export const demoTickets: readonly DemoTicket[] = [
  {
    openid: 'o_demo_xu',
    kind: 'suggestion',
    state: 'confirmed',
    lines: [
      { hoursAgo: 122, by: 'member', text: '自提点晚上能开到九点就好了，下班经常赶不上。' },
      { hoursAgo: 121.4, by: 'staff', text: '这个建议很好，我们和幸福里的店长商量一下，有结果告诉您。' },
      {
        hoursAgo: 98,
        by: 'staff',
        kind: 'adopted',
        text: '从下周一起，幸福里自提点每天开到晚上九点。谢谢您！',
      },
      { hoursAgo: 97.5, by: 'staff', kind: 'solved', text: '新的时间已经写进自提点信息里了。' },
      { hoursAgo: 96, by: 'member', kind: 'confirmed', text: '' },
    ],
  },
  {
    openid: 'o_demo_he',
    kind: 'question',
    state: 'in-progress',
    lines: [
      { hoursAgo: 50, by: 'member', text: '蓝莓收到以后要马上放冰箱吗？能放几天？' },
      {
        hoursAgo: 49.7,
        by: 'staff',
        text: '要的，收到后不用洗，带盒放冷藏室，三到五天里吃完口感最好。吃之前再洗。',
      },
    ],
  },
  {
    openid: 'o_demo_lin',
    kind: 'suggestion',
    state: 'in-progress',
    lines: [
      { hoursAgo: 71, by: 'member', text: '家里人少，鸡蛋能不能有十枚的小份装？' },
      {
        hoursAgo: 69,
        by: 'staff',
        text: '收到，我们正在问农场能不能做小份的，先给您看看现在的样子。',
        drawing: 'eggs',
      },
    ],
  },
  {
    openid: 'o_demo_lin',
    kind: 'complaint',
    state: 'solved',
    priority: 1,
    about: 'received',
    lines: [
      { hoursAgo: 26, by: 'member', text: '外箱压破了一角，里面有一包真空袋松了，其他都很好。' },
      { hoursAgo: 25.4, by: 'staff', text: '非常抱歉！松了的那一包请先别吃，也不用退回，我们给您补一包。' },
      { hoursAgo: 24.8, by: 'member', text: '好的，补一包就行，谢谢。' },
      {
        hoursAgo: 20,
        by: 'staff',
        kind: 'solved',
        text: '已经安排补发一包，今天傍晚送到幸福里自提点，报姓名就能取。以后这款会换成加厚的箱子。',
      },
    ],
  },
  {
    openid: 'o_demo_zhou',
    kind: 'complaint',
    state: 'new',
    priority: 1,
    about: 'ready',
    lines: [{ hoursAgo: 2.6, by: 'member', text: '通知说十点到货，我十一点去的时候还没摆出来，等了二十分钟。' }],
  },
  {
    openid: 'o_demo_chen',
    kind: 'question',
    state: 'new',
    lines: [{ hoursAgo: 0.4, by: 'member', text: '蔬菜箱里的茄子可以换成青椒吗？家里老人不爱吃茄子。' }],
  },
]

/** What members have answered when they were asked how it was, one after the other; null has not answered yet. */
export const demoAnswers: readonly ({ score: number; comment: string } | null)[] = [
  { score: 5, comment: '很满意，家里人都说好。' },
  { score: 4, comment: '' },
  { score: 5, comment: '取货很快，店长热情。' },
  { score: 2, comment: '有一点磕碰，希望包装再仔细些。' },
  { score: 5, comment: '' },
]
