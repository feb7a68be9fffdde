import type { NoticeText } from '../../messaging/notice/notice-text.ts'

export function pointsWords(amount: number, debtRepaid: number): NoticeText {
  const debt = debtRepaid > 0 ? `其中 ${debtRepaid} 积分补上了之前退货时的欠分。` : ''
  return { title: `${amount} 积分到账`, body: `谢谢光顾！这一单的 ${amount} 积分已经可以使用。${debt}` }
}
