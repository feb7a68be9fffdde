import { View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import type { GroupBuyDetail, OfferItem } from '../../../lib/schemas.ts'
import { dayTimeRange } from '../../../lib/time-words.ts'
import { Fact } from '../../../ui/fact.tsx'
import { groupBuyTexts as t } from '../texts.ts'

/** What one would otherwise learn at the checkout: shipping, when it comes, how many are left, how many one may have. */
export function Decisive({ groupBuy, item }: { groupBuy: GroupBuyDetail; item: OfferItem }) {
  const { express, pickupPoints } = groupBuy.delivery
  return (
    <View className="card">
      {express && <Fact label={t.shipping} value={shippingWords(express)} note={t.dispatch(groupBuy.isPerishable)} />}
      {pickupPoints.length > 0 && <Fact label={t.pickup} value={pickupWords(pickupPoints)} note={t.pickupFree} />}
      <Fact
        label={t.stock}
        value={item.available > 0 ? t.left(item.available) : t.soldOut}
        note={limitWords(groupBuy, item)}
      />
    </View>
  )
}

function shippingWords({ shippingFen, freeFromLevel }: NonNullable<GroupBuyDetail['delivery']['express']>): string {
  if (shippingFen === 0) return t.freeShipping
  const fee = formatFen(shippingFen)
  return freeFromLevel ? t.shippingWithRule(fee, freeFromLevel) : fee
}

/** The earliest window; the points below say theirs. */
function pickupWords(points: GroupBuyDetail['delivery']['pickupPoints']): string {
  const [first] = [...points].sort((a, b) => Date.parse(a.pickupFromAt) - Date.parse(b.pickupFromAt))
  return first ? dayTimeRange(first.pickupFromAt, first.pickupToAt, now()) : ''
}

function limitWords({ limits }: GroupBuyDetail, item: OfferItem): string | undefined {
  const words = [
    item.perMemberLimit === null ? '' : t.limit(item.perMemberLimit),
    limits.unitsPerMember === null ? '' : t.limitUnits(limits.unitsPerMember),
    limits.joinsPerMember === null ? '' : t.limitJoins(limits.joinsPerMember),
    limits.opensPerMember === null ? '' : t.limitOpens(limits.opensPerMember),
  ]
  return words.filter(Boolean).join(' · ') || undefined
}
