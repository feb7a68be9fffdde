import { Text, View } from '@tarojs/components'
import type { OfferItem } from '../../../lib/schemas.ts'
import { Chips } from '../../../ui/chips.tsx'
import { groupBuyTexts as t } from '../texts.ts'

const FEW = 20

interface Props {
  items: OfferItem[]
  chosen: OfferItem
  onChoose: (itemId: number) => void
}

export function SpecChoice({ items, chosen, onChoose }: Props) {
  const stock = chosen.available === 0 ? t.soldOut : chosen.available <= FEW ? t.left(chosen.available) : ''
  const limit = chosen.perMemberLimit === null ? '' : t.limit(chosen.perMemberLimit)
  if (items.length === 1 && !stock && !limit) return null
  return (
    <View className="card">
      <View className="row row--between">
        <Text className="card__title">{t.spec}</Text>
        <Text className="note">{[stock, limit].filter(Boolean).join(' · ')}</Text>
      </View>
      <Chips
        look="in-card"
        options={items.map((item) => ({ value: item.itemId, label: item.spec, disabled: item.available === 0 }))}
        value={chosen.itemId}
        onChange={onChoose}
      />
    </View>
  )
}
