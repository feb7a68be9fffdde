import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import type { AfterSaleOptions } from '../../../lib/schemas.ts'
import { Price } from '../../../ui/price.tsx'
import type { askedFor } from '../application.ts'
import { applyTexts as t } from '../texts.ts'

/** What comes back, and where to. */
export function RefundSum({ options, asked }: { options: AfterSaleOptions; asked: ReturnType<typeof askedFor> }) {
  return (
    <View className="card">
      <View className="row row--between">
        <Text className="strong">{t.back}</Text>
        <Price fen={asked.totalFen} size="l" />
      </View>
      {asked.shippingFen > 0 && <View className="note">{t.shippingBack(formatFen(asked.shippingFen))}</View>}
      {asked.isShippingKept && <View className="note">{t.shippingKept}</View>}
      <View className="note">{t.backNote}</View>
      <View className="note">{t.answer(options.answerHours)}</View>
    </View>
  )
}
