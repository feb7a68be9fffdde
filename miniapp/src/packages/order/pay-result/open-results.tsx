import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { formatFen } from '@tuanke/shared/money'
import { payOrder } from '../../../lib/pay.ts'
import { openTab, replacePage, routes } from '../../../lib/routes.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { sayError } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { Countdown } from '../../../ui/countdown.tsx'
import { payResultTexts as t } from '../texts.ts'
import { MoreOffers } from '../../../ui/more-offers.tsx'
import { ResultCard } from './result-card.tsx'
import { ResultGoods } from './result-goods.tsx'

export function ConfirmingResult() {
  return (
    <View className="card result">
      <View className="result__spinner" />
      <Text className="result__title">{t.confirming}</Text>
      <Text className="result__text">{t.confirmingText}</Text>
    </View>
  )
}

/** The cashier was closed or refused; the seat is still held until the deadline. */
export function UnpaidResult({
  order,
  hasFailed,
  onEnd,
}: {
  order: OrderDetail
  hasFailed: boolean
  onEnd: () => void
}) {
  const [isBusy, setBusy] = useState(false)
  const pay = () => {
    setBusy(true)
    payOrder(order.orderNo)
      .catch(sayError)
      .finally(() => setBusy(false))
  }
  return (
    <ResultCard
      picture={hasFailed ? 'offline' : 'hourglass'}
      title={hasFailed ? t.failed : t.cancelled}
      text={hasFailed ? t.failedText : order.team ? t.cancelledText : t.cancelledAlone}
    >
      <View className="result__countdown">
        <Text className="note">{t.left}</Text>
        <Countdown until={order.payDeadlineAt} look="big" onEnd={onEnd} />
      </View>
      <Action wide busy={isBusy} onTap={pay}>
        {`${t.payAgain} ${formatFen(order.payableFen)}`}
      </Action>
      <Action wide kind="quiet" onTap={() => replacePage(routes.order(order.orderNo))}>
        {t.later}
      </Action>
    </ResultCard>
  )
}

export function ClosedResult({ order }: { order: OrderDetail }) {
  return (
    <>
      <ResultCard picture="hourglass" title={t.closed} text={t.closedText}>
        <Action wide onTap={() => replacePage(routes.groupBuy(order.groupBuyCode))}>
          {t.buyAgain}
        </Action>
        <Action wide kind="quiet" onTap={() => replacePage(routes.order(order.orderNo))}>
          {t.viewOrder}
        </Action>
      </ResultCard>
      <ResultGoods order={order} />
      <MoreOffers except={order.groupBuyCode} />
    </>
  )
}

export function UnsureResult({ orderNo, onRefresh }: { orderNo: string; onRefresh: () => void }) {
  return (
    <ResultCard picture="hourglass" title={t.unsure} text={t.unsureText}>
      <Action wide onTap={onRefresh}>
        {t.refresh}
      </Action>
      <Action wide kind="quiet" onTap={() => (orderNo ? replacePage(routes.order(orderNo)) : openTab(routes.orders()))}>
        {t.viewOrder}
      </Action>
    </ResultCard>
  )
}
