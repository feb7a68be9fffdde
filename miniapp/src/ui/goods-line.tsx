import { Text, View } from '@tarojs/components'
import { Picture } from './picture.tsx'
import { Price } from './price.tsx'
import './goods-line.scss'

interface Props {
  title: string
  spec: string
  imageUrl: string | null
  unitPriceFen: number
  quantity: number
}

/** One line of goods in a list, an order or at checkout. */
export function GoodsLine({ title, spec, imageUrl, unitPriceFen, quantity }: Props) {
  return (
    <View className="goods-line">
      <Picture className="goods-line__picture" url={imageUrl} alt={title} width={360} />
      <View className="goods-line__body">
        <Text className="clamp-2">{title}</Text>
        <Text className="note">{spec}</Text>
      </View>
      <View className="goods-line__sum">
        <Price fen={unitPriceFen} tone="ink" size="s" />
        <Text className="note num">×{quantity}</Text>
      </View>
    </View>
  )
}
