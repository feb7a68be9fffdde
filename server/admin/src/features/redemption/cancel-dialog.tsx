import { Form } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { cancelRedemption, touchedByRedemption, type Redemption } from './api.ts'

interface Props {
  redemption: Redemption
  isOpen: boolean
  close: () => void
}

/** What cannot be given after all: its points return. */
export function CancelDialog({ redemption, isOpen, close }: Props) {
  const { app, redemption: t } = useText()
  const [form] = Form.useForm<{ reason: string }>()
  const key = useOperationKey(isOpen)
  const cancel = useFormAct({
    form,
    run: ({ reason }: { reason: string }) => cancelRedemption(redemption.code, reason, key),
    done: t.cancelled,
    touches: touchedByRedemption,
    onDone: close,
  })
  return (
    <ConfirmDialog
      isOpen={isOpen}
      isDanger
      title={t.cancelTitle}
      okText={t.cancelOk}
      cancelText={app.back}
      isBusy={cancel.isBusy}
      confirm={form.submit}
      close={close}
    >
      <p>{t.cancelBody(redemption.points)}</p>
      <Form form={form} layout="vertical" onFinish={cancel.go} preserve={false}>
        <ReasonItem label={t.cancelReason} missing={t.cancelReasonMissing} usual={t.cancelReasons} />
      </Form>
    </ConfirmDialog>
  )
}
