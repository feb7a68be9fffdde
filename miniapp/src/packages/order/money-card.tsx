import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import type { Quote } from '../../lib/schemas.ts'
import { Price } from '../../ui/price.tsx'
import './money-card.scss'
import { orderTexts as t } from './texts.ts'

type Money = Pick<
  Quote,
  | 'goodsFen'
  | 'levelDiscountFen'
  | 'couponDiscountFen'
  | 'pointsDiscountFen'
  | 'shippingFen'
  | 'shippingDiscountFen'
  | 'payableFen'
  | 'pointsUsed'
> & { couponTitle?: string | null }
const DISCOUNTS = ['levelDiscountFen', 'couponDiscountFen', 'pointsDiscountFen'] as const

interface Props {
  money: Money
  delivery: 'pickup' | 'express'
  /** What the sum is called: 应付 before, 实付 after. */
  sumLabel: string
  refundedFen?: number
  note?: string
}

/** Price lines that explain themselves; a line that says zero is left out. */
export function MoneyCard({ money, delivery, sumLabel, refundedFen = 0, note }: Props) {
  return (
    <View className="card">
      <Text className="card__title">{t.money}</Text>
      <Line label={t.goodsFen} value={formatFen(money.goodsFen)} />
      {DISCOUNTS.filter((kind) => money[kind] > 0).map((kind) => (
        <Line key={kind} label={labelOf(kind, money)} value={formatFen(-money[kind])} />
      ))}
      {delivery === 'express' && (
        <Line label={t.shippingFen} value={money.shippingFen > 0 ? formatFen(money.shippingFen) : t.freeShipping} />
      )}
      {money.shippingDiscountFen > 0 && (
        <Line
          label={money.couponTitle ? t.couponNamed(money.couponTitle) : t.shippingDiscountFen}
          value={formatFen(-money.shippingDiscountFen)}
        />
      )}
      <View className="card__rule" />
      <View className="row row--between">
        <Text className="strong">{sumLabel}</Text>
        <Price fen={money.payableFen} size="l" />
      </View>
      {refundedFen > 0 && <Line label={t.refunded} value={formatFen(refundedFen)} />}
      {note && <View className="note money-card__note">{note}</View>}
    </View>
  )
}

/** Which coupon, and how many points: what somebody looks for later. */
function labelOf(kind: (typeof DISCOUNTS)[number], { couponTitle, pointsUsed }: Money): string {
  if (kind === 'couponDiscountFen' && couponTitle) return t.couponNamed(couponTitle)
  return kind === 'pointsDiscountFen' ? t.pointsUsed(pointsUsed) : t[kind]
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <View className="card__line">
      <Text className="card__line-label">{label}</Text>
      <Text className="num">{value}</Text>
    </View>
  )
}
