import { formatFen } from '@tuanke/shared/money'
import { Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { refundOrder, refundRest, touchedByOrder, type Order } from './api.ts'

interface Props {
  order: Order
  /** Every unit is back already; what is left is shipping. */
  isRest?: boolean
  isOpen: boolean
  operationKey: string
  close: () => void
}

export function RefundDialog({ order, isRest = false, isOpen, operationKey, close }: Props) {
  const t = useText()
  const [form] = Form.useForm<{ reason: string }>()
  const refund = useFormAct({
    form,
    run: ({ reason }: { reason: string }) => (isRest ? refundRest : refundOrder)(order.orderNo, reason, operationKey),
    done: t.orderDetail.refundDone,
    touches: touchedByOrder,
    onDone: close,
  })
  const amount = formatFen(order.money.paidFen - order.money.refundedFen)
  return (
    <ConfirmDialog
      isOpen={isOpen}
      isDanger
      title={isRest ? t.orderDetail.refundRest : t.orderDetail.refundTitle}
      okText={t.orderDetail.refundOk(amount)}
      isBusy={refund.isBusy}
      confirm={form.submit}
      close={close}
    >
      <p>{isRest ? t.orderDetail.refundRestBody(amount) : t.orderDetail.refundBody(amount)}</p>
      <Form form={form} layout="vertical" onFinish={refund.go} preserve={false}>
        <ReasonItem
          label={t.orderDetail.refundReason}
          missing={t.orderDetail.refundReasonMissing}
          usual={t.orderDetail.refundReasons}
        />
      </Form>
    </ConfirmDialog>
  )
}
