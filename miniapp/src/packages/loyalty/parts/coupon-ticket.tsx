import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import type { CouponFace } from '../../../lib/schemas.ts'
import { couponTexts as t } from '../texts.ts'
import { CouponScope } from './coupon-scope.tsx'
import './coupon-ticket.scss'

interface Props {
  face: CouponFace
  /** Until when, from when: one line. */
  validity: string
  /** A further line, such as the order it was used on. */
  hint?: string | null
  isDim?: boolean
  /** The button, or the word that stands in its place. */
  children: ReactNode
}

/** What is printed on a coupon: how much, from how much on, for what, until when. */
export function CouponTicket({ face, validity, hint, isDim, children }: Props) {
  const { title, thresholdFen, capFen, kind } = face
  return (
    <View className={`coupon-ticket${isDim ? ' coupon-ticket--dim' : ''}`}>
      <View className="coupon-ticket__value">
        <Worth face={face} />
        <Text className="coupon-ticket__from">
          {thresholdFen > 0 ? t.threshold(short(thresholdFen)) : t.noThreshold}
        </Text>
      </View>
      <View className="grow coupon-ticket__text">
        <View className="strong clamp-2">{title}</View>
        {kind === 'percent' && capFen !== null && <View className="note">{t.cap(short(capFen))}</View>}
        <CouponScope face={face} />
        <View className="note num">{validity}</View>
        {hint && <View className="note num">{hint}</View>}
      </View>
      <View className="coupon-ticket__end">{children}</View>
    </View>
  )
}

function Worth({ face: { kind, offFen, offBasisPoints } }: { face: CouponFace }) {
  if (kind === 'percent')
    return <Text className="coupon-ticket__worth num">{t.fold(tenthsLeft(offBasisPoints ?? 0))}</Text>
  if (kind === 'shipping' && offFen === null) return <Text className="coupon-ticket__worth">{t.freeShipping}</Text>
  return (
    <>
      {kind === 'shipping' && <Text className="coupon-ticket__from">{t.shippingOff}</Text>}
      <Text className="coupon-ticket__worth num">{short(offFen ?? 0)}</Text>
    </>
  )
}

/** ¥5 rather than ¥5.00: there is little room. */
function short(fen: number): string {
  return formatFen(fen).replace(/\.00$/, '')
}

/** 1500 basis points off are 8.5 折. */
function tenthsLeft(offBasisPoints: number): string {
  return String(Math.round((10_000 - offBasisPoints) / 10) / 100)
}
