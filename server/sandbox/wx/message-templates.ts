/** The merchant's private templates, as chosen from WeChat's library: id → what a person reads above it, and its keywords. */
export const messageTemplates: Record<string, { title: string; keywords: string[] }> = {
  'sandbox-team-result-000000000000000000000001': { title: '拼团结果通知', keywords: ['thing1', 'phrase2', 'thing3'] },
  'sandbox-pickup-ready-00000000000000000000002': {
    title: '取货通知',
    keywords: ['thing1', 'thing2', 'time3', 'thing4'],
  },
  'sandbox-shipped-0000000000000000000000000003': {
    title: '订单发货通知',
    keywords: ['thing1', 'thing2', 'character_string3'],
  },
  'sandbox-refund-00000000000000000000000000004': {
    title: '退款通知',
    keywords: ['thing1', 'amount2', 'character_string3', 'thing4'],
  },
  'sandbox-reminder-000000000000000000000000005': {
    title: '活动提醒',
    keywords: ['thing1', 'amount2', 'time3', 'thing4'],
  },
  'sandbox-ticket-answer-0000000000000000000006': {
    title: '工单回复通知',
    keywords: ['thing1', 'thing2', 'time3', 'thing4'],
  },
  'sandbox-after-sale-000000000000000000000007': {
    title: '售后进度通知',
    keywords: ['thing1', 'phrase2', 'amount3', 'character_string4', 'thing5'],
  },
  'sandbox-nudge-000000000000000000000000000008': {
    title: '到期提醒',
    keywords: ['thing1', 'thing2', 'time3', 'thing4'],
  },
}

/** The same under the name of the shop's setting: which of its topics uses which template, and what goes where. */
export function templateSetting(): string {
  const [team, ready, shipped, refund, reminder, ticket, afterSale, nudge] = Object.keys(messageTemplates)
  return JSON.stringify({
    team: { id: team, goods: 'thing1', result: 'phrase2', note: 'thing3' },
    ready: { id: ready, goods: 'thing1', place: 'thing2', until: 'time3', note: 'thing4' },
    shipped: { id: shipped, goods: 'thing1', company: 'thing2', trackingNo: 'character_string3' },
    refund: { id: refund, goods: 'thing1', amount: 'amount2', orderNo: 'character_string3', note: 'thing4' },
    reminder: { id: reminder, goods: 'thing1', price: 'amount2', until: 'time3', note: 'thing4' },
    ticket: { id: ticket, about: 'thing1', said: 'thing2', at: 'time3', note: 'thing4' },
    'after-sale': {
      ...{ id: afterSale, goods: 'thing1', state: 'phrase2', amount: 'amount3' },
      ...{ orderNo: 'character_string4', note: 'thing5' },
    },
    nudge: { id: nudge, goods: 'thing1', what: 'thing2', until: 'time3', note: 'thing4' },
  })
}
