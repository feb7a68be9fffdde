import { formatFen } from '@tuanke/shared/money'
import { integer, text } from '../../../platform/texts/facts.ts'
import { notices } from '../../messaging/notice/notice-texts.ts'

interface Price {
  groupPriceFen: number | null
  teamSize: number
}

const facts = { title: text, groupPriceFen: integer.nullable(), teamSize: integer }

const inChinese = ({ groupPriceFen, teamSize }: Price): string =>
  groupPriceFen === null ? '' : `，${teamSize} 人团 ${formatFen(groupPriceFen)}`

const inEnglish = ({ groupPriceFen, teamSize }: Price): string =>
  groupPriceFen === null ? '' : `: ${formatFen(groupPriceFen)} in a team of ${teamSize}`

/** A group buy somebody has marked has just opened. */
export const favouriteOpens = notices.define('favourite.opens', {
  facts,
  texts: {
    zh: ({ title, ...price }) => ({
      title: '收藏的团购开始了',
      body: `「${title}」现在可以开团了${inChinese(price)}。`,
    }),
    en: ({ title, ...price }) => ({
      title: 'A group buy you marked has opened',
      body: `“${title}” can be bought now${inEnglish(price)}.`,
    }),
  },
})

/** It ends in about two hours, and the member has not bought. */
export const favouriteEnds = notices.define('favourite.ends', {
  facts,
  texts: {
    zh: ({ title, ...price }) => ({
      title: '收藏的团购快结束了',
      body: `「${title}」还有大约 2 小时结束${inChinese(price)}。`,
    }),
    en: ({ title, ...price }) => ({
      title: 'A group buy you marked ends soon',
      body: `“${title}” ends in about 2 hours${inEnglish(price)}.`,
    }),
  },
})
