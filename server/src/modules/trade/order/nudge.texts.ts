import { instant, integer, text } from '../../../platform/texts/facts.ts'
import { counted, spokenMoment } from '../../../platform/texts/spoken.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

/** The team's time is running out and somebody is missing. */
export const teamNudge = notices.define('nudge.team', {
  facts: { title: text, seatsLeft: integer, deadlineAt: instant },
  texts: {
    zh: ({ title, seatsLeft, deadlineAt }) => ({
      title: `还差 ${seatsLeft} 人就成团`,
      body: `「${title}」${spokenMoment(deadlineAt, 'zh')} 截止，还差 ${seatsLeft} 人。把团分享给好友，凑齐马上备货；没凑齐会自动退款。`,
    }),
    en: ({ title, seatsLeft, deadlineAt }) => ({
      title: `Only ${counted(seatsLeft, 'person', 'people')} short`,
      body: `The team for “${title}” is open until ${spokenMoment(deadlineAt, 'en')} and needs ${seatsLeft} more. Share it with your friends; if it does not fill you are refunded.`,
    }),
  },
})

/** What was ordered is about to be given to somebody else. */
export const unpaidNudge = notices.define('nudge.unpaid', {
  facts: { title: text, payableFen: integer, payDeadlineAt: instant },
  texts: {
    zh: ({ title, payDeadlineAt }) => ({
      title: '订单快要自动取消了',
      body: `「${title}」还没有付款，${spokenMoment(payDeadlineAt, 'zh')} 后会自动取消。还想要的话，现在去付款。`,
    }),
    en: ({ title, payDeadlineAt }) => ({
      title: 'An order is about to lapse',
      body: `“${title}” is not paid yet and lapses at ${spokenMoment(payDeadlineAt, 'en')}. Pay now if you still want it.`,
    }),
  },
})
