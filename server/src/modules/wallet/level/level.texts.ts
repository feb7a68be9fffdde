import type { NoticeText } from '../../messaging/notice/notice-text.ts'

export interface LevelWordsFacts {
  fromName: string
  toName: string
  isUp: boolean
  /** Why: of the ways down, a refund is told otherwise than the end of a year. */
  cause: string
  offBasisPoints: number
  pointsPercent: number
  isShippingFree: boolean
}

/** Up: what it brings. Down: why, and that nothing else is lost. */
export function levelWords({ isUp, cause, fromName, toName, ...benefits }: LevelWordsFacts): NoticeText {
  if (!isUp) {
    const now = toName ? `现在是${toName}` : '暂时没有等级'
    const why =
      cause === 'refund' ? `订单退款后，成长值不到${fromName}了` : `${fromName}的一年到了，近一年的成长值不够保级`
    return {
      title: '会员等级有变化',
      body: `${why}，${now}。积分和优惠券都不受影响。`,
    }
  }
  const gains = gainsOf(benefits)
  return {
    title: `恭喜，你升到${toName}了`,
    body: gains.length > 0 ? `从现在起：${gains.join('、')}。` : '谢谢一直以来的光顾。',
  }
}

/** 9.5 折 for 5 % off. */
export const spokenOff = (offBasisPoints: number): string =>
  `${Number(((10_000 - offBasisPoints) / 1_000).toFixed(2))} 折`

function gainsOf({
  offBasisPoints,
  pointsPercent,
  isShippingFree,
}: Omit<LevelWordsFacts, 'isUp' | 'cause' | 'fromName' | 'toName'>) {
  return [
    ...(offBasisPoints > 0 ? [`下单享 ${spokenOff(offBasisPoints)}`] : []),
    ...(isShippingFree ? ['快递免运费'] : []),
    ...(pointsPercent > 100 ? [`积分 ${pointsPercent / 100} 倍`] : []),
  ]
}
