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
  | 'levelShippingDiscountFen'
  | 'payableFen'
  | 'pointsUsed'
> & { couponTitle?: string | null; level?: Quote['level']; levelName?: string | null }
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
  const couponShippingFen = money.shippingDiscountFen - money.levelShippingDiscountFen
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
      {money.levelShippingDiscountFen > 0 && (
        <Line label={t.levelShipping(levelOf(money))} value={formatFen(-money.levelShippingDiscountFen)} />
      )}
      {couponShippingFen > 0 && (
        <Line
          label={money.couponTitle ? t.couponNamed(money.couponTitle) : t.shippingDiscountFen}
          value={formatFen(-couponShippingFen)}
        />
      )}
      <View className="card__rule" />
      <View className="row row--between">
        <Text className="strong">{sumLabel}</Text>
        <Price fen={money.payableFen} size="l" />
      </View>
      {refundedFen > 0 && <Line label={t.refunded} value={formatFen(refundedFen)} />}
      {isLevelless(money.level) && <View className="note money-card__note">{t.levelless}</View>}
      {note && <View className="note money-card__note">{note}</View>}
    </View>
  )
}

/** Before the order the quote's level, later the one it was placed with. */
const levelOf = ({ level, levelName }: Money): string => levelName ?? level?.name ?? ''

/** A level that would take something off, on an offer where none does. */
const isLevelless = (level: Money['level']): boolean =>
  Boolean(level && !level.isApplied && (level.offBasisPoints > 0 || level.isShippingFree))

/** Which level, which coupon, and how many points: what somebody looks for later. */
function labelOf(kind: (typeof DISCOUNTS)[number], money: Money): string {
  const { couponTitle, pointsUsed } = money
  if (kind === 'levelDiscountFen') return t.levelNamed(levelOf(money))
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
