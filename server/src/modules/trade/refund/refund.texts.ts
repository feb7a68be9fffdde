import { formatFen } from '@tuanke/shared/money'
import { integer, text } from '../../../platform/texts/facts.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

const facts = { orderNo: text, amountFen: integer }

/** WeChat could not pay it out; somebody sees to it. */
export const refundStuck = notices.define('refund.stuck', {
  facts,
  texts: {
    zh: ({ orderNo, amountFen }) => ({
      title: '退款没有顺利到账',
      body: `${formatFen(amountFen)} 没能退回你付款的账户，多半是银行卡已注销或冻结。钱没有丢，我们正在处理，会尽快退给你。订单号 ${orderNo}。`,
    }),
    en: ({ orderNo, amountFen }) => ({
      title: 'Your refund did not arrive',
      body: `${formatFen(amountFen)} could not go back to the account you paid from; most likely the card is closed or frozen. The money is not lost: we are seeing to it. Order ${orderNo}.`,
    }),
  },
})

/** Given back another way than it was paid. */
export const refundSettled = notices.define('refund.settled', {
  facts,
  texts: {
    zh: ({ orderNo, amountFen }) => ({
      title: '退款已处理',
      body: `${formatFen(amountFen)} 已由商家用其他方式退给你。没有收到请联系我们。订单号 ${orderNo}。`,
    }),
    en: ({ orderNo, amountFen }) => ({
      title: 'Your refund is settled',
      body: `The shop has given you ${formatFen(amountFen)} back another way. Tell us if you have not received it. Order ${orderNo}.`,
    }),
  },
})
