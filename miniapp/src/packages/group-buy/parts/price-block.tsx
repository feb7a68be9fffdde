import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import type { GroupBuyDetail, OfferItem } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { Countdown } from '../../../ui/countdown.tsx'
import { Price } from '../../../ui/price.tsx'
import { groupBuyTexts as t } from '../texts.ts'

/** What it costs together, what that saves against buying alone, and how long the offer lasts. */
export function PriceBlock({
  groupBuy,
  item,
  onEnd,
  children,
}: {
  groupBuy: GroupBuyDetail
  item: OfferItem
  onEnd: () => void
  children?: ReactNode
}) {
  const saved = item.alonePriceFen === null ? 0 : item.alonePriceFen - item.groupPriceFen
  return (
    <View className="card price-block">
      <View className="row row--between">
        <View className="row">
          <Price fen={item.groupPriceFen} size="xl" />
          <Text className="price-block__kind">{t.groupPrice(groupBuy.teamSize)}</Text>
        </View>
        {groupBuy.soldUnits > 0 && <Text className="note">{t.sold(groupBuy.soldUnits)}</Text>}
      </View>
      {item.alonePriceFen !== null && (
        <View className="row price-block__alone">
          <Text className="note">{t.alone}　</Text>
          <Price fen={item.alonePriceFen} size="s" tone="quiet" />
          {saved > 0 && <Text className="badge price-block__saved">{t.saves(formatFen(saved))}</Text>}
        </View>
      )}
      <View className="price-block__title">{groupBuy.title}</View>
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
