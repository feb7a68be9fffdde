import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { fenPerJin } from '@tuanke/shared/group-buy/price-per-jin'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import type { GroupBuyDetail, OfferCoupons, OfferItem, ReviewSummary } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Countdown } from '../../../ui/countdown.tsx'
import { Rating } from '../../../ui/rating.tsx'
import { Price } from '../../../ui/price.tsx'
import { groupBuyTexts as t } from '../texts.ts'

/** What it costs together, what that saves against buying alone, and how long the offer lasts. */
export function PriceBlock({
  groupBuy,
  item,
  rating,
  afterCoupon,
  onBuyAlone,
  onEnd,
  children,
}: {
  groupBuy: GroupBuyDetail
  item: OfferItem
  rating: ReviewSummary | undefined
  /** Of this item, where a coupon makes it cheaper. */
  afterCoupon: OfferCoupons['afterCoupon'][number] | undefined
  /** Where buying is possible. */
  onBuyAlone: (() => void) | undefined
  onEnd: () => void
  children?: ReactNode
}) {
  const saved = item.alonePriceFen === null ? 0 : item.alonePriceFen - item.groupPriceFen
  const canBuyAlone = onBuyAlone && groupBuy.phase === 'open' && item.available > 0
  const perJin = fenPerJin(item.groupPriceFen, item.spec)
  return (
    <View className="card price-block">
      <View className="row row--between">
        <View className="row">
          <Price fen={item.groupPriceFen} size="xl" />
          <Text className="price-block__kind">{t.groupPrice(groupBuy.teamSize)}</Text>
        </View>
        {perJin !== null && <Text className="note num">{t.perJin(formatFen(perJin))}</Text>}
      </View>
      {afterCoupon && (
        <View className="price-block__coupon">
          <Text className="badge num">{t.afterCoupon(formatFen(afterCoupon.payableFen))}</Text>
          <Text className="note">{afterCoupon.couponTitle}</Text>
        </View>
      )}
      {item.alonePriceFen !== null && (
        <View
          className="row price-block__alone"
          {...(canBuyAlone ? { onClick: onBuyAlone, ...tappable(`${formatFen(item.alonePriceFen)} ${t.alone}`) } : {})}
        >
          <Text className="note">{t.alone}　</Text>
          <Price fen={item.alonePriceFen} size="s" tone="quiet" />
          {saved > 0 && <Text className="badge price-block__saved">{t.saves(formatFen(saved))}</Text>}
          {canBuyAlone && <View className="chevron" />}
        </View>
      )}
      <View className="price-block__title">{groupBuy.title}</View>
      <Rating tenths={rating?.averageTenths ?? null} sold={groupBuy.soldUnits} />
      {groupBuy.subtitle && <View className="price-block__subtitle">{groupBuy.subtitle}</View>}
      <Schedule groupBuy={groupBuy} onEnd={onEnd} />
      {children}
    </View>
  )
}

function Schedule({ groupBuy, onEnd }: { groupBuy: GroupBuyDetail; onEnd: () => void }) {
  const time = now()
  if (Date.parse(groupBuy.openAt) > time) {
    return <View className="badge badge--amber">{t.startsAt(dayTime(groupBuy.openAt, time))}</View>
  }
  if (groupBuy.phase !== 'open') return <View className="badge badge--quiet">{t.ended}</View>
  return (
    <View className="row">
      <Text className="note price-block__ends">{t.endsIn}</Text>
      <Countdown until={groupBuy.closeAt} onEnd={onEnd} />
    </View>
  )
}
