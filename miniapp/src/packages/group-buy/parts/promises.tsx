import { Text, View } from '@tarojs/components'
import type { GroupBuyDetail } from '../../../lib/schemas.ts'
import { groupBuyTexts as t } from '../texts.ts'

export function Promises({ groupBuy }: { groupBuy: GroupBuyDetail }) {
  const points = groupBuy.delivery.pickupPoints.length
  const promises = [
    t.promiseRefund,
    points > 0 && t.promisePickup(points),
    groupBuy.delivery.express && t.promiseExpress,
    groupBuy.certificates.length > 0 && t.promiseCertificates,
    groupBuy.isPerishable ? t.promiseFresh : t.promiseReturn,
  ].filter((each): each is string => Boolean(each))
  return (
    <View className="card">
      <Text className="card__title">{t.promises}</Text>
      <View className="promises">
        {promises.map((promise) => (
          <View className="promises__one" key={promise}>
            <View className="promises__tick" />
            {promise}
          </View>
        ))}
      </View>
    </View>
  )
}
