import { Text, View } from '@tarojs/components'
import { routes } from '../../../lib/routes.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { orderTexts as t } from '../texts.ts'
import { ReviewWay } from './review-way.tsx'
import { Way } from './way.tsx'

/** Ways to get something put right, for whoever has paid. */
export function HelpCard({ order }: { order: OrderDetail }) {
  const { orderNo, afterSaleCode, canApplyAfterSale, isAfterSaleOpen } = order
  if (order.money.paidFen === 0 && order.stage === 'closed') return null
  return (
    <View className="card">
      <Text className="card__title">{t.help}</Text>
      {order.stage === 'received' && <ReviewWay orderNo={orderNo} />}
      {afterSaleCode && !isAfterSaleOpen && <Way label={t.afterSaleState} address={routes.afterSale(afterSaleCode)} />}
      {canApplyAfterSale && (
        <Way label={t.applyAfterSale} text={t.applyText} address={routes.applyAfterSale(orderNo)} />
      )}
      <Way label={t.contactUs} text={t.contactText} address={routes.newTicket({ orderNo })} />
    </View>
  )
}

/** A case that is under way stands above everything that is settled. */
export function AfterSaleNow({ code }: { code: string }) {
  return (
    <View className="card help-now">
      <Way label={t.afterSaleNow} text={t.afterSaleNowText} address={routes.afterSale(code)} />
    </View>
  )
}
