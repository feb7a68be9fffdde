import { formatFen } from '@tuanke/shared/money'
import { refundFor } from '@tuanke/shared/order/refund'
import { Form, InputNumber } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonField } from '../../ui/reason-field.tsx'
import { refundPart, touchedByOrder, type Order } from './api.ts'

interface Props {
  order: Order
  isOpen: boolean
  operationKey: string
  close: () => void
}

/** Some units of some lines; the sum is the server's own rule, so what is read is what goes back. */
export function RefundPartDialog({ order, isOpen, operationKey, close }: Props) {
  const { orderDetail: t, afterSale } = useText()
  const [form] = Form.useForm<{ reason: string }>()
  const [takes, setTakes] = useState<Record<number, number>>({})
  const lines = order.detailLines.map((line) => ({ ...line, take: takes[line.itemId] ?? 0 }))
  const shippingFen = lines.reduce((left, line) => left - line.payableFen, order.money.payableFen)
  const amount = formatFen(refundFor({ lines, shippingFen }).totalFen)
  const taken = lines.filter((line) => line.take > 0).map(({ itemId, take }) => ({ itemId, quantity: take }))
  const act = useAct({
    run: ({ reason }: { reason: string }) => refundPart(order.orderNo, { lines: taken, reason }, operationKey),
    done: afterSale.partDone,
    touches: touchedByOrder,
    onDone: () => {
      setTakes({})
      close()
    },
  })
  return (
    <ConfirmDialog
      isOpen={isOpen}
      isDanger
      title={afterSale.partTitle}
      okText={taken.length > 0 ? afterSale.partOk(amount) : afterSale.part}
      isBusy={act.isBusy}
      confirm={form.submit}
      close={close}
    >
      <p>{afterSale.partBody}</p>
      <ul className="part-lines">
        {lines.map((line) => {
          const left = line.quantity - line.refundedQuantity - line.claimedQuantity
          return (
            <li key={line.itemId}>
              <span>
                <span className="strong clip">{line.title}</span>
                <span className="note">
                  {line.spec} · {afterSale.partLeft(left)}
                </span>
              </span>
              <InputNumber
                aria-label={`${line.title} ${line.spec}`}
                min={0}
                max={left}
                precision={0}
                disabled={left === 0}
                value={line.take}
                onChange={(value) => setTakes((before) => ({ ...before, [line.itemId]: value ?? 0 }))}
              />
            </li>
          )
        })}
      </ul>
      <Form form={form} layout="vertical" onFinish={act.go} preserve={false}>
        <Form.Item
          name="reason"
          label={t.refundReason}
          rules={[
            { required: true, whitespace: true, message: t.refundReasonMissing },
            { validator: () => (taken.length > 0 ? Promise.resolve() : Promise.reject(new Error(afterSale.partNone))) },
          ]}
        >
          <ReasonField usual={t.refundReasons} />
        </Form.Item>
      </Form>
    </ConfirmDialog>
  )
}
