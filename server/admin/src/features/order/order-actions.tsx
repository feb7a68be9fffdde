import { restFen as moneyLeft } from '@tuanke/shared/order/refund'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { readyOrder, touchedByOrder, type Order } from './api.ts'
import { RefundDialog } from './refund-dialog.tsx'
import { RefundPartDialog } from './refund-part-dialog.tsx'
import { UndoReady } from './undo-ready.tsx'
import { ShipDrawer } from './ship-drawer.tsx'

/** The next sensible action first; what cannot be undone last. */
export function OrderActions({ order }: { order: Order }) {
  const t = useText()
  const can = useCan()
  const [opened, setOpened] = useState<'ship' | 'ready' | 'refund' | 'part' | 'rest' | null>(null)
  const key = useOperationKey(opened)
  const close = () => setOpened(null)
  const ready = useAct({
    run: () => readyOrder(order.orderNo, key),
    done: t.orderDetail.readyDone,
    touches: touchedByOrder,
    onDone: close,
  })
  const canRefundPart =
    order.paymentState === 'paid' &&
    order.detailLines.some((line) => line.refundedQuantity + line.claimedQuantity < line.quantity)
  return (
    <div className="next-actions">
      {order.canReady && can('order.ready') && (
        <Button type="primary" onClick={() => setOpened('ready')}>
          {t.orderDetail.ready}
        </Button>
      )}
      {order.canShip && can('order.ship') && (
        <Button type="primary" onClick={() => setOpened('ship')}>
          {t.orderDetail.ship}
        </Button>
      )}
      {order.fulfilmentState === 'shipped' && order.paymentState === 'paid' && can('order.ship') && (
        <Button onClick={() => setOpened('ship')}>{t.orderDetail.correct}</Button>
      )}
      {order.canVerify && can('pickup.verify') && (
        <Link to={order.pickup?.code ? `/pickup?code=${order.pickup.code}` : '/pickup'}>
          <Button type="primary">{t.orderDetail.verify}</Button>
        </Link>
      )}
      {order.readyUndoUntilAt && can('order.ready') && (
        <UndoReady orderNo={order.orderNo} untilAt={order.readyUndoUntilAt} />
      )}
      {canRefundPart && can('order.refund') && <Button onClick={() => setOpened('part')}>{t.afterSale.part}</Button>}
      {restFen(order) > 0 && can('order.refund') && (
        <Button onClick={() => setOpened('rest')}>{t.orderDetail.refundRest}</Button>
      )}
      {order.canRefund && can('order.refund') && (
        <Button danger onClick={() => setOpened('refund')}>
          {t.orderDetail.refund}
        </Button>
      )}
      <ConfirmDialog
        isOpen={opened === 'ready'}
        title={t.orderDetail.readyTitle}
        okText={t.orderDetail.readyOk}
        isBusy={ready.isBusy}
        confirm={() => ready.go()}
        close={close}
      >
        {t.orderDetail.readyBody(order.pickup?.pointName ?? '')}
      </ConfirmDialog>
      <ShipDrawer order={order} isOpen={opened === 'ship'} operationKey={key} close={close} />
      <RefundPartDialog order={order} isOpen={opened === 'part'} operationKey={key} close={close} />
      <RefundDialog order={order} isOpen={opened === 'refund'} operationKey={key} close={close} />
      <RefundDialog order={order} isRest isOpen={opened === 'rest'} operationKey={key} close={close} />
    </div>
  )
}

const restFen = ({ paymentState, money, detailLines }: Order): number =>
  moneyLeft({ paymentState, payableFen: money.payableFen, refundedFen: money.refundedFen }, detailLines)
