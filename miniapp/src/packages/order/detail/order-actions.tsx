import { View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { useRef, useState } from 'react'
import { api, isUncertain } from '../../../lib/api.ts'
import { newKey } from '../../../lib/attempt.ts'
import { payOrder } from '../../../lib/pay.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { confirmed, say, sayError } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { canConfirmInWechat, confirmInWechat } from './confirm-in-wechat.ts'
import { ContactAction } from '../../../ui/contact-action.tsx'
import { CancelSheet } from './cancel-sheet.tsx'
import { InviteAction } from '../invite-action.tsx'
import { orderTexts as t } from '../texts.ts'

/** The bar of an order: the next sensible thing at the right, the way out at the left. */
export function OrderActions({ order, onChange }: { order: OrderDetail; onChange: (order: OrderDetail) => void }) {
  const [busy, setBusy] = useState<'pay' | 'cancel' | 'receive'>()
  // One key per move: a lost answer and a second press are the same cancellation.
  const keys = useRef({ cancel: newKey(), receive: newKey() })
  const { orderNo } = order
  const [isCancelling, setCancelling] = useState(false)

  async function run(name: 'pay' | 'cancel' | 'receive', work: () => Promise<void>) {
    setBusy(name)
    try {
      await work()
    } catch (thrown) {
      if (name !== 'pay' && !isUncertain(thrown)) keys.current[name] = newKey()
      sayError(thrown)
      onChange(await api.get('/api/v1/app/orders/{orderNo}', { path: { orderNo } }).catch(() => order))
    } finally {
      setBusy(undefined)
    }
  }

  async function cancel(reason: string) {
    await run('cancel', async () => {
      const header = { 'idempotency-key': keys.current.cancel }
      onChange(
        await api.post('/api/v1/app/orders/{orderNo}/cancel', {
          path: { orderNo },
          header,
          body: { reason },
        }),
      )
      say(t.cancelled)
    })
    setCancelling(false)
  }

  async function receive() {
    if (canConfirmInWechat(order)) return receiveInWechat()
    if (!(await confirmed(t.receiveTitle, t.receiveText, t.receiveYes, t.receiveNo))) return
    await run('receive', async () => {
      const header = { 'idempotency-key': keys.current.receive }
      onChange(await api.post('/api/v1/app/orders/{orderNo}/receive', { path: { orderNo }, header }))
      say(t.received)
    })
  }

  /** WeChat's own question replaces ours. */
  async function receiveInWechat() {
    await run('receive', async () => {
      if (await confirmInWechat(order)) say(t.received)
      onChange(await api.get('/api/v1/app/orders/{orderNo}', { path: { orderNo } }))
    })
  }

  const isOver = ['received', 'closed', 'refunded', 'refunding'].includes(order.stage)
  if (!order.canCancel && !order.canPay && !order.canConfirmReceipt && !isOver) return null
  return (
    <View className="sticky-bar">
      <ContactAction title={order.lines[0]?.title ?? ''} path={routes.order(orderNo)} orderNo={orderNo} />
      {order.canCancel && (
        <Action kind="bare" busy={busy === 'cancel'} onTap={() => setCancelling(true)}>
          {t.cancel}
        </Action>
      )}
      {order.stage === 'preparing' && <View className="grow" />}
      {order.canPay && (
        <Action className="grow" busy={busy === 'pay'} onTap={() => void run('pay', () => payOrder(orderNo))}>
          {t.pay(formatFen(order.payableFen))}
        </Action>
      )}
      {order.stage === 'teaming' && order.team && <InviteAction className="grow" teamCode={order.team.teamCode} />}
      {order.canConfirmReceipt && (
        <Action className="grow" busy={busy === 'receive'} onTap={() => void receive()}>
          {t.receive}
        </Action>
      )}
      {order.stage === 'received' && canConfirmInWechat(order) && (
        <Action kind="quiet" busy={busy === 'receive'} onTap={() => void receiveInWechat()}>
          {t.receiveInWechat}
        </Action>
      )}
      {isOver && (
        <Action
          className="grow"
          kind={order.stage === 'received' ? 'primary' : 'quiet'}
          onTap={() => openPage(routes.groupBuy(order.groupBuyCode))}
        >
          {t.again}
        </Action>
      )}
      {isCancelling && (
        <CancelSheet
          order={order}
          isBusy={busy === 'cancel'}
          onCancel={(reason) => void cancel(reason)}
          onClose={() => setCancelling(false)}
        />
      )}
    </View>
  )
}
