import { Text, View } from '@tarojs/components'
import { Chips } from '../../../ui/chips.tsx'
import { GoodsLine } from '../../../ui/goods-line.tsx'
import { Stepper } from '../../../ui/stepper.tsx'
import { checkoutTexts as t } from '../texts.ts'
import type { Checkout } from './use-checkout.ts'

const MOST = 99
const FEW = 20

/** What is bought: spec and quantity can still be changed here. */
export function GoodsCard({ checkout, kind }: { checkout: Checkout; kind: 'team' | 'alone' }) {
  const { groupBuy, item, quantity } = checkout
  if (!groupBuy || !item) return null
  const most = Math.max(
    1,
    Math.min(MOST, item.available, item.perMemberLimit ?? MOST, groupBuy.limits.unitsPerMember ?? MOST),
  )
  const unitPriceFen = kind === 'alone' ? (item.alonePriceFen ?? item.groupPriceFen) : item.groupPriceFen
  const hint = [
    item.perMemberLimit ? t.limit(item.perMemberLimit) : '',
    item.available <= FEW ? t.left(item.available) : '',
  ].filter(Boolean)
  return (
    <View className="card">
      <GoodsLine
        title={groupBuy.title}
        spec={item.spec}
        imageUrl={item.imageUrl ?? groupBuy.coverUrl}
        unitPriceFen={unitPriceFen}
        quantity={quantity}
      />
      {groupBuy.items.length > 1 && (
        <View className="checkout__specs">
          <Chips
            look="in-card"
            options={groupBuy.items.map((each) => ({
              value: each.itemId,
              label: each.spec,
              disabled: each.available === 0,
            }))}
            value={item.itemId}
            onChange={checkout.chooseItem}
          />
        </View>
      )}
      <View className="row row--between checkout__quantity">
        <View>
          <Text>{t.quantity}</Text>
          {hint.length > 0 && <Text className="note">　{hint.join(' · ')}</Text>}
        </View>
        <Stepper value={Math.min(quantity, most)} most={most} label={t.quantity} onChange={checkout.setQuantity} />
      </View>
    </View>
  )
}
