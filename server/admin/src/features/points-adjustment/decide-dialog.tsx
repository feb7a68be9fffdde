import { Form } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { type Adjustment, decide, touchedByAdjustment } from './api.ts'
import { TextItem } from '../../ui/text-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'

export interface Deciding {
  row: Adjustment
  verb: 'approve' | 'refuse'
}

/** The second person's word. */
export function DecideDialog({ deciding, close }: { deciding: Deciding | null; close: () => void }) {
  const { pointsAdjustment: t } = useText()
  const [form] = Form.useForm<{ note?: string }>()
  const key = useOperationKey(deciding ? `${deciding.row.code} ${deciding.verb}` : null)
  const isApproval = deciding?.verb === 'approve'
  const act = useFormAct({
    form,
    run: ({ note = '' }: { note?: string }) => decide(deciding!.row.code, deciding!.verb, note, key),
    done: isApproval ? t.approved : t.refused,
    touches: touchedByAdjustment,
    onDone: close,
  })
  const { row } = deciding ?? {}
  return (
    <ConfirmDialog
      isOpen={deciding !== null}
      isDanger={!isApproval}
      title={isApproval ? t.approveTitle : t.refuseTitle}
      okText={isApproval ? t.approve : t.refuse}
      isBusy={act.isBusy}
      confirm={form.submit}
      close={close}
    >
      {row && <p>{t.decideBody(row.nickname, row.amount > 0 ? `+${row.amount}` : `−${-row.amount}`, row.reason)}</p>}
      <Form form={form} layout="vertical" onFinish={act.go} preserve={false}>
        <TextItem name="note" label={t.note} max={100} />
      </Form>
    </ConfirmDialog>
  )
}
