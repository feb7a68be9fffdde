import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import { Price } from '../../ui/price.tsx'
import { Mark, type Tone } from '../../ui/tag.tsx'
import type { Order } from './api.ts'
import { StuckRefund } from './stuck-refund.tsx'

const tones: Record<string, Tone> = {
  succeeded: 'green',
  processing: 'amber',
  pending: 'plain',
  abnormal: 'brand',
  closed: 'quiet',
  settled: 'green',
}

/** Every attempt to pay and every refund, with the numbers to look up at WeChat. */
export function OrderMoneyMoves({ order }: { order: Order }) {
  const { orderDetail: t } = useText()
  const when = useWhen()
  const mark = (status: string) => <Mark tone={tones[status] ?? 'plain'}>{t.status[status] ?? status}</Mark>
  return (
    <>
      <Panel title={t.payments}>
        {!order.payments.length && <p className="quiet">{t.paymentsEmpty}</p>}
        <ul className="moves">
          {order.payments.map((payment) => (
            <li key={payment.outTradeNo}>
              <div className="card-line">
                <Price fen={payment.amountFen} />
                {mark(payment.status)}
                <span className="quiet moves-time">{payment.succeededAt && when.time(payment.succeededAt)}</span>
              </div>
              <p className="note code">
                {payment.outTradeNo}
                {payment.transactionId && ` · ${t.columns.transaction} ${payment.transactionId}`}
              </p>
            </li>
          ))}
        </ul>
      </Panel>
      {order.refunds.length > 0 && (
        <Panel title={t.refunds}>
          <ul className="moves">
            {order.refunds.map((refund) => (
              <li key={refund.outRefundNo}>
                <div className="card-line">
                  <Price fen={refund.amountFen} />
                  {mark(refund.status)}
                  <span>{t.cause[refund.cause] ?? refund.cause}</span>
                  <span className="quiet moves-time">{when.time(refund.succeededAt ?? refund.createdAt)}</span>
                </div>
                <p className="note code">
                  {refund.outRefundNo}
                  {refund.attempts > 1 && ` · ${t.columns.attempts} ${refund.attempts}`}
                </p>
                {refund.lastError && refund.status !== 'succeeded' && <p className="note warn">{refund.lastError}</p>}
                {refund.canSendAgain && <StuckRefund orderNo={order.orderNo} refund={refund} />}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
