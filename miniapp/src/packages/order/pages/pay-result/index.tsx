import { View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { cashierResult } from '../../../../lib/pay.ts'
import { routes } from '../../../../lib/routes.ts'
import { useSharing } from '../../../../lib/share.ts'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { MessageAsk } from '../../../../ui/message-ask.tsx'
import { ClosedResult, ConfirmingResult, UnpaidResult, UnsureResult } from '../../pay-result/open-results.tsx'
import { PaidResult } from '../../pay-result/paid-result.tsx'
import { usePayResult } from '../../pay-result/use-pay-result.ts'
import { ResultGoods } from '../../pay-result/result-goods.tsx'
import { newsOf } from '../../pay-result/news-of.ts'
import { payResultTexts as t } from '../../texts.ts'
import './index.scss'

export default function PayResultPage() {
  usePageTitle('Payment')
  const { orderNo = '', result } = usePageQuery<'orderNo' | 'result'>()
  const said = cashierResult(result)
  const { phase, order, error, confirm } = usePayResult(orderNo, said)

  const first = order?.lines[0]
  useSharing({
    title: order?.team && first ? t.shareTitle(order.team.seatsLeft, formatFen(first.unitPriceFen), first.title) : '',
    path: order?.team ? routes.team(order.team.teamCode) : routes.groupBuy(order?.groupBuyCode ?? ''),
    imageUrl: first?.imageUrl ?? null,
  })

  if (error && !order) {
    return (
      <View className="page">
        <ErrorView error={error} onRetry={async () => confirm()} />
      </View>
    )
  }
  return (
    <View className="page pay-result">
      {phase === 'confirming' && <ConfirmingResult />}
      {phase === 'paid' && order && <PaidResult order={order} />}
      {phase === 'paid' && order && <MessageAsk topics={newsOf(order)} about={order.orderNo} />}
      {phase === 'unpaid' && order && <UnpaidResult order={order} hasFailed={said === 'fail'} onEnd={confirm} />}
      {phase === 'unpaid' && order && <MessageAsk topics={['nudge']} about={order.orderNo} />}
      {phase === 'unpaid' && order && <ResultGoods order={order} />}
      {phase === 'closed' && order && <ClosedResult order={order} />}
      {phase === 'unsure' && <UnsureResult orderNo={orderNo} onRefresh={confirm} />}
    </View>
  )
}
