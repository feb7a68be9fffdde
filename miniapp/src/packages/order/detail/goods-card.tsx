import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { GoodsLine } from '../../../ui/goods-line.tsx'
import { orderTexts as t } from '../texts.ts'

export function GoodsCard({ order }: { order: OrderDetail }) {
  return (
    <View className="card" onClick={() => openPage(routes.groupBuy(order.groupBuyCode))} {...tappable(t.goods)}>
      <Text className="card__title">{t.goods}</Text>
      {order.detailLines.map((line) => (
        <View key={line.itemId}>
          <GoodsLine {...line} />
          {line.refundedQuantity > 0 && <View className="note goods-back">{t.unitsBack(line.refundedQuantity)}</View>}
        </View>
      ))}
    </View>
  )
}
