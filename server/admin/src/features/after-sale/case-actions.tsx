import { formatFen } from '@tuanke/shared/money'
import { Button, Checkbox, Form } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { type AfterSale, approveCase, receiveReturn, refuseCase, touchedByCase } from './api.ts'

type Opened = 'approve' | 'refuse' | 'receive' | null

/** Grant, refuse, or receive what came back; each says first what it will do. */
export function CaseActions({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  const can = useCan()
  const [opened, setOpened] = useState<Opened>(null)
  const operationKey = useOperationKey(opened)
  const shared = { one, operationKey, close: () => setOpened(null) }
  const canRefuse = (one.canDecide || one.canRefuseReturn) && can('after-sale.decide')
  return (
    <div className="next-actions">
      {one.canDecide && can('after-sale.decide') && (
        <Button type="primary" onClick={() => setOpened('approve')}>
          {t.approve}
        </Button>
      )}
      {one.canReceive && can('after-sale.receive') && (
        <Button type="primary" onClick={() => setOpened('receive')}>
          {t.receive}
        </Button>
      )}
      {canRefuse && (
        <Button danger onClick={() => setOpened('refuse')}>
          {t.refuse}
        </Button>
      )}
      <ApproveDialog {...shared} isOpen={opened === 'approve'} />
      <RefuseDialog {...shared} isOpen={opened === 'refuse'} />
      <ReceiveDialog {...shared} isOpen={opened === 'receive'} />
    </div>
  )
}

interface DialogProps {
  one: AfterSale
  operationKey: string
  isOpen: boolean
  close: () => void
}

function ApproveDialog({ one, operationKey, isOpen, close }: DialogProps) {
  const { afterSale: t } = useText()
  const [form] = Form.useForm<{ reply?: string }>()
  const act = useFormAct({
    form,
    run: ({ reply = '' }: { reply?: string }) => approveCase(one.code, reply, operationKey),
    done: t.approved,
    touches: touchedByCase,
    onDone: close,
  })
  const amount = formatFen(one.amountFen)
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t.approveTitle[one.kind]}
      okText={t.approveOk[one.kind](amount)}
      isBusy={act.isBusy}
      confirm={form.submit}
      close={close}
    >
      <p>{t.approveBody[one.kind](amount)}</p>
      <Form form={form} layout="vertical" onFinish={act.go} preserve={false}>
        <ReasonItem name="reply" label={t.approveReply} usual={t.approveReplies} />
      </Form>
    </ConfirmDialog>
  )
}

function RefuseDialog({ one, operationKey, isOpen, close }: DialogProps) {
  const { afterSale: t } = useText()
  const [form] = Form.useForm<{ reason: string }>()
  const act = useFormAct({
    form,
    run: ({ reason }: { reason: string }) => refuseCase(one.code, reason, operationKey),
    done: t.refused,
    touches: touchedByCase,
    onDone: close,
  })
  return (
    <ConfirmDialog
      isOpen={isOpen}
      isDanger
      title={t.refuseTitle}
      okText={t.refuseOk}
      isBusy={act.isBusy}
      confirm={form.submit}
      close={close}
    >
      <p>{t.refuseBody}</p>
      <Form form={form} layout="vertical" onFinish={act.go} preserve={false}>
        <ReasonItem label={t.refuseReason} missing={t.refuseMissing} usual={t.refuseReasons} />
      </Form>
    </ConfirmDialog>
  )
}

function ReceiveDialog({ one, operationKey, isOpen, close }: DialogProps) {
  const { afterSale: t } = useText()
  const [sellable, setSellable] = useState(false)
  const act = useAct({
    run: () => receiveReturn(one.code, { sellable, note: '' }, operationKey),
    done: t.receivedDone,
    touches: touchedByCase,
    onDone: close,
  })
  const amount = formatFen(one.amountFen)
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t.receiveTitle}
      okText={t.receiveOk(amount)}
      isBusy={act.isBusy}
      confirm={() => act.go()}
      close={close}
    >
      <p>{t.receiveBody(amount)}</p>
      <Checkbox checked={sellable} onChange={(event) => setSellable(event.target.checked)}>
        {t.sellable}
      </Checkbox>
      <p className="note">{t.sellableHint}</p>
    </ConfirmDialog>
  )
}
