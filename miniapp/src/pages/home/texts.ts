import { pick } from '../../lib/texts.ts'
import { homeEn } from './texts.en.ts'

export const homeZh = {
  slogan: '好东西，拼着买',
  all: '全部',
  people: (size: number) => `${size} 人团`,
  alone: '单买',
  nearest: (free: number) => `还差 ${free} 人成团`,
  beFirst: '还没有人开团，来做第一个',
  sold: (units: number) => `已团 ${units} 件`,
  open: '去开团',
  join: '去参团',
  soldOut: '已售罄',
  soon: (when: string) => `${when} 开始`,
  ended: '已结束',
  look: '看看',
  empty: '这里暂时没有团购',
  emptyText: '新的团购很快就来，先看看其他分类吧',
  seeAll: '看全部团购',
  shareTitle: (shop: string) => `${shop}的团购开始了，一起拼更划算`,
}

export const homeTexts = pick(homeZh, homeEn)
