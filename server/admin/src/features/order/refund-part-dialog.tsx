import { formatFen } from '@tuanke/shared/money'
import { refundFor } from '@tuanke/shared/order/refund'
import { Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { refundPart, touchedByOrder, type Order } from './api.ts'
import { PartLines } from './part-lines.tsx'

interface Props {
  order: Order
  isOpen: boolean
  operationKey: string
  close: () => void
}

interface Values {
  /** Item id → units. */
  takes?: Record<string, number | null>
  reason: string
}

/** Some units of some lines; the sum is the server's own rule, so what is read is what goes back. */
export function RefundPartDialog({ order, isOpen, operationKey, close }: Props) {
  const { orderDetail: t, afterSale } = useText()
  const [form] = Form.useForm<Values>()
  const takes = Form.useWatch('takes', form) ?? {}
  const taken = takenOf(order, takes)
  const amount = formatFen(amountOf(order, takes))
  const act = useFormAct({
    form,
    run: ({ reason }: Values) => refundPart(order.orderNo, { lines: taken, reason }, operationKey),
    done: afterSale.partDone,
    touches: touchedByOrder,
    onDone: close,
  })
  const validator = async () => {
    if (taken.length === 0) throw new Error(afterSale.partNone)
  }
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
      <Form form={form} layout="vertical" onFinish={act.go} preserve={false}>
        <PartLines order={order} />
        <ReasonItem
          label={t.refundReason}
          missing={t.refundReasonMissing}
          usual={t.refundReasons}
          rules={[{ validator }]}
        />
      </Form>
    </ConfirmDialog>
  )
}

/** Never more than there is, whatever is being typed: the sum is shown meanwhile. */
const unitsOf = (line: Order['detailLines'][number], takes: NonNullable<Values['takes']>): number =>
  Math.max(0, Math.min(takes[line.itemId] ?? 0, line.quantity - line.refundedQuantity - line.claimedQuantity))

const takenOf = (order: Order, takes: NonNullable<Values['takes']>) =>
  order.detailLines
    .map((line) => ({ itemId: line.itemId, quantity: unitsOf(line, takes) }))
    .filter(({ quantity }) => quantity > 0)

function amountOf(order: Order, takes: NonNullable<Values['takes']>): number {
  const lines = order.detailLines.map((line) => ({ ...line, take: unitsOf(line, takes) }))
  const shippingFen = lines.reduce((left, line) => left - line.payableFen, order.money.payableFen)
  return refundFor({ lines, shippingFen }).totalFen
}
