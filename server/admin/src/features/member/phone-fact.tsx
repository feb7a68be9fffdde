import { Button, Form, Typography } from 'antd'
import { useState } from 'react'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { memberKeys, revealPhone, type Member } from './api.ts'

/** Masked, until somebody who may says why they need it; shown then as long as the page is open. */
export function PhoneFact({ member }: { member: Member }) {
  const { member: t } = useText()
  const can = useCan()
  const [form] = Form.useForm<{ reason: string }>()
  const [isOpen, setOpen] = useState(false)
  const [phone, setPhone] = useState<string>()
  const reveal = useFormAct({
    form,
    run: ({ reason }: { reason: string }) => revealPhone(member.memberNo, reason),
    touches: [memberKeys.one(member.memberNo)],
    onDone: (answer) => {
      setPhone(answer.phone)
      setOpen(false)
    },
  })
  if (!member.phoneMasked) return <>{t.none}</>
  if (phone) return <Typography.Text copyable>{phone}</Typography.Text>
  return (
    <>
      {member.phoneMasked}{' '}
      {can('member.reveal') && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t.reveal}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isOpen}
        title={t.revealTitle}
        okText={t.revealOk}
        isBusy={reveal.isBusy}
        confirm={form.submit}
        close={() => setOpen(false)}
      >
        <p>{t.revealBody}</p>
        <Form form={form} layout="vertical" onFinish={reveal.go} preserve={false}>
          <ReasonItem label={t.revealReason} missing={t.revealReasonMissing} usual={t.revealReasons} />
        </Form>
      </ConfirmDialog>
    </>
  )
}
