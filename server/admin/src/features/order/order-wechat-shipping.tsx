import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { Mark, type Tone } from '../../ui/tag.tsx'
import { orderKeys, readShipping, retryShipping, touchedByOrder, type Shipping } from './api.ts'

const tones: Record<Shipping['status'], Tone> = {
  pending: 'amber',
  uploaded: 'green',
  failed: 'brand',
  cancelled: 'quiet',
}

/** What WeChat knows of the delivery; shown once there is something to know. */
export function OrderWechatShipping({ orderNo }: { orderNo: string }) {
  const { shipping: t } = useText()
  const can = useCan()
  const queryKey = [...orderKeys.one(orderNo), 'wechat-shipping']
  const query = useQuery({ queryKey, queryFn: () => readShipping(orderNo) })
  const retry = useAct({ run: () => retryShipping(orderNo), done: t.retried, touches: touchedByOrder })
  const shipping = query.data?.shipping
  const button = shipping && shipping.status !== 'cancelled' && can('order.ship') && (
    <Button size="small" loading={retry.isBusy} onClick={() => retry.go()}>
      {shipping.status === 'uploaded' ? t.refresh : t.retry}
    </Button>
  )
  return (
    <Panel title={t.title} hint={t.hint} extra={button}>
      <Loaded query={query} skeleton={<p className="quiet">…</p>}>
        {(answer) =>
          answer.shipping ? <ShippingFacts shipping={answer.shipping} /> : <p className="quiet">{t.none}</p>
        }
      </Loaded>
    </Panel>
  )
}

function ShippingFacts({ shipping }: { shipping: Shipping }) {
  const { shipping: t } = useText()
  const when = useWhen()
  const { status, orderState, errcode, lastError, attempts } = shipping
  const states: Record<number, string> = t.orderState
  const time = (iso: string | null) => iso && when.time(iso)
  return (
    <Facts
      rows={[
        [
          t.facts.status,
          <>
            <Mark tone={tones[status]}>{t.status[status]}</Mark>{' '}
            {attempts > 1 && <span className="note">{t.attempts(attempts)}</span>}
          </>,
        ],
        [t.facts.error, errcode !== null && t.error(errcode, lastError ?? '')],
        [t.facts.orderState, orderState !== null && states[orderState]],
        [t.facts.uploadedAt, time(shipping.uploadedAt)],
        [t.facts.checkedAt, time(shipping.checkedAt)],
        [t.facts.settlesAt, shipping.settledAt === null && time(shipping.settlesAt)],
        [t.facts.settledAt, time(shipping.settledAt)],
      ]}
    />
  )
}
