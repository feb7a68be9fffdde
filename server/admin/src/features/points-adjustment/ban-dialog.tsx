import { Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { setBan, touchedByBan } from './api.ts'

/** Suspends a member's points, with the reason. */
export function BanDialog({ memberNo, close }: { memberNo: string | null; close: () => void }) {
  const { pointsAdjustment: t } = useText()
  const [form] = Form.useForm<{ reason: string }>()
  const ban = useFormAct({
    form,
    run: ({ reason }: { reason: string }) => setBan(memberNo!, true, reason),
    done: t.banned,
    touches: touchedByBan,
    onDone: close,
  })
  return (
    <ConfirmDialog
      isOpen={memberNo !== null}
      isDanger
      title={t.banTitle}
      okText={t.ban}
      isBusy={ban.isBusy}
      confirm={form.submit}
      close={close}
    >
      <p>{t.banBody}</p>
      <Form form={form} layout="vertical" onFinish={ban.go} preserve={false}>
        <ReasonItem label={t.columns.reason} missing={t.reasonMissing} usual={t.banReasons} />
      </Form>
    </ConfirmDialog>
  )
}
