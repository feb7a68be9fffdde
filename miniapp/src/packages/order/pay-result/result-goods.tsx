import { View } from '@tarojs/components'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { GoodsLine } from '../../../ui/goods-line.tsx'

/** What has been bought. */
export function ResultGoods({ order }: { order: OrderDetail }) {
  return (
    <View className="card">
      {order.detailLines.map((line) => (
        <GoodsLine key={line.itemId} {...line} />
      ))}
    </View>
  )
}
