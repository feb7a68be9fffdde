import { integer } from '../../../platform/texts/facts.ts'
import { reasons } from '../../../platform/texts/reasons.ts'

/** What the ledger of points says of a check-in. */
export const checkedIn = reasons.define('check-in', {
  facts: { streak: integer },
  texts: {
    zh: ({ streak }) => (streak === 1 ? '签到' : `连续签到 ${streak} 天`),
    en: ({ streak }) => (streak === 1 ? 'Check-in' : `Checked in ${streak} days in a row`),
  },
})
