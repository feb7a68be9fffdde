import { formatFen } from '@tuanke/shared/money'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { askRefund, sendRefund, settleRefund, touchedByOrder, type Refund } from './api.ts'

interface Props {
  orderNo: string
  refund: Refund
}

/** A refund WeChat could not pay out: ask how it stands, put it to WeChat again, or say how the money went back instead. */
export function StuckRefund({ orderNo, refund }: Props) {
  const { stuckRefund: t, refundReasonMissing } = useText().orderDetail
  const can = useCan()
  const [opened, setOpened] = useState<'send' | 'settle' | null>(null)
  const key = useOperationKey(opened)
  const close = () => setOpened(null)
  const [form] = Form.useForm<{ reason: string }>()
  const { outRefundNo } = refund
  const said = { touches: touchedByOrder, onDone: close }
  const ask = useAct({
    run: () => askRefund(orderNo, outRefundNo),
    done: (order) => t.asked(order.refunds.find((one) => one.outRefundNo === outRefundNo)?.status ?? refund.status),
    ...said,
  })
  const send = useAct({ run: () => sendRefund(orderNo, outRefundNo, key), done: t.sent, ...said })
  const settle = useFormAct({
    form,
    run: ({ reason }: { reason: string }) => settleRefund(orderNo, outRefundNo, reason, key),
    done: t.settled,
    ...said,
  })
  if (!can('order.refund')) return null
  return (
    <div className="next-actions">
      {refund.canAskAgain && (
        <Button size="small" loading={ask.isBusy} onClick={() => ask.go()}>
          {t.ask}
        </Button>
      )}
      {refund.canSendAgain && (
        <Button size="small" onClick={() => setOpened('send')}>
          {t.send}
        </Button>
      )}
      {refund.canSettle && (
        <Button size="small" onClick={() => setOpened('settle')}>
          {t.settle}
        </Button>
      )}
      <ConfirmDialog
        isOpen={opened === 'send'}
        title={t.send}
        okText={t.send}
        isBusy={send.isBusy}
        confirm={() => send.go()}
        close={close}
      >
        {refund.status === 'closed' ? t.sendClosedBody : t.sendAbnormalBody}
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={opened === 'settle'}
        isDanger
        title={t.settleTitle}
        okText={t.settleOk(formatFen(refund.amountFen))}
        isBusy={settle.isBusy}
        confirm={form.submit}
        close={close}
      >
        <p>{t.settleBody(formatFen(refund.amountFen))}</p>
        <Form form={form} layout="vertical" onFinish={settle.go} preserve={false}>
          <ReasonItem label={t.how} missing={refundReasonMissing} usual={t.ways} />
        </Form>
      </ConfirmDialog>
    </div>
  )
}
