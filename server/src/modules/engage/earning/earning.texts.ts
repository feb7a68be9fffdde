import { integer, text } from '../../../platform/texts/facts.ts'
import { counted } from '../../../platform/texts/spoken.ts'
import { reasons } from '../../../platform/texts/reasons.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** What the ledger says of points for a review. */
export const reviewedProduct = reasons.define('review', {
  facts: { title: text },
  texts: { zh: ({ title }) => `评价「${title}」`, en: ({ title }) => `Review of “${title}”` },
})

export const pointsGranted = notices.define('points.granted', {
  facts: { amount: integer, debtRepaid: integer },
  texts: {
    zh: ({ amount, debtRepaid }) => {
      const debt = debtRepaid > 0 ? `其中 ${debtRepaid} 积分补上了之前退货时的欠分。` : ''
      return { title: `${amount} 积分到账`, body: `谢谢光顾！这一单的 ${amount} 积分已经可以使用。${debt}` }
    },
    en: ({ amount, debtRepaid }) => {
      const debt = debtRepaid > 0 ? ` Of them, ${debtRepaid} went to points you owed from an earlier return.` : ''
      const points = counted(amount, 'point')
      return { title: `${points} added`, body: `Thank you! The ${points} of this order can be used now.${debt}` }
    },
  },
})
