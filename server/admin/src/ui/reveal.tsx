import { skipToken, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { Button, Form, Typography } from 'antd'
import { useState } from 'react'
import { useText } from '../messages/text.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { ReasonItem } from './reason-field.tsx'
import { useFormAct } from './problem-fields.ts'

interface Props {
  masked: string
  /** On the button and over the dialog. */
  label: string
  isAllowed: boolean
  /** Whose it is: revealed in one place of a page, it is in all, until the page is left. */
  of: string
  usual: string[]
  reveal: (reason: string) => Promise<string>
  touches?: QueryKey[]
}

/** Masked, until somebody who may says why they need it. */
export function Reveal({ masked, label, isAllowed, of, usual, reveal, touches }: Props) {
  const { reveal: t } = useText()
  const [form] = Form.useForm<{ reason: string }>()
  const [isOpen, setOpen] = useState(false)
  const queries = useQueryClient()
  const key = ['revealed', of]
  const { data: whole } = useQuery<string>({ queryKey: key, queryFn: skipToken, staleTime: Infinity, gcTime: 0 })
  const act = useFormAct({
    form,
    run: ({ reason }: { reason: string }) => reveal(reason),
    touches,
    onDone: (answer) => {
      queries.setQueryData(key, answer)
      setOpen(false)
    },
  })
  if (whole !== undefined) return <Typography.Text copyable>{whole}</Typography.Text>
  return (
    <>
      {masked}{' '}
      {isAllowed && (
        <Button size="small" onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isOpen}
        title={label}
        okText={t.ok}
        isBusy={act.isBusy}
        confirm={form.submit}
        close={() => setOpen(false)}
      >
        <p>{t.body}</p>
        <Form form={form} layout="vertical" onFinish={act.go} preserve={false}>
          <ReasonItem label={t.reason} missing={t.reasonMissing} usual={usual} />
        </Form>
      </ConfirmDialog>
    </>
  )
}
