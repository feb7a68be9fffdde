import { pick } from '../lib/texts.ts'
import { uiEn } from './texts.en.ts'

export const uiZh = {
  retry: '重试',
  signIn: '登录',
  home: '去首页看看',
  signInFirst: '登录后查看',
  signInWhy: '登录后可以看到订单、积分和通知',
  errorTitle: '没能打开',
  missing: (free: number) => `还差 ${free} 人`,
  left: '剩余',
  join: '去参团',
  view: '看看',
  whoseTeam: (name: string) => `${name} 的团`,
  noMore: '没有更多了',
  moreLoading: '正在加载…',
}

export const uiTexts = pick(uiZh, uiEn)
