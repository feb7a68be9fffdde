import { formatFen } from '@tuanke/shared/money'
import type { NoticeText } from '../../messaging/notice/notice-text.ts'

interface OfferFacts {
  title: string
  groupPriceFen: number | null
  teamSize: number
}

/** A group buy somebody has marked has just opened. */
export function favouriteOpensWords({ title, groupPriceFen, teamSize }: OfferFacts): NoticeText {
  const price = groupPriceFen === null ? '' : `，${teamSize} 人团 ${formatFen(groupPriceFen)}`
  return { title: '收藏的团购开始了', body: `「${title}」现在可以开团了${price}。` }
}

/** It ends in about two hours, and the member has not bought. */
export function favouriteEndsWords({ title, groupPriceFen, teamSize }: OfferFacts): NoticeText {
  const price = groupPriceFen === null ? '' : `，${teamSize} 人团 ${formatFen(groupPriceFen)}`
  return { title: '收藏的团购快结束了', body: `「${title}」还有大约 2 小时结束${price}。` }
}
