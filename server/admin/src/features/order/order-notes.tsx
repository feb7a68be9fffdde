import { Button, Drawer, Form, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useCan } from '../../lib/permissions.ts'
import { readyToSubmit } from '../../lib/submit-on-enter.ts'
import { useText } from '../../messages/text.ts'
import { Facts, Panel } from '../../ui/panel.tsx'
import { saveNotes, touchedByOrder, type Order } from './api.ts'

interface Notes {
  merchantNote: string
  privateNote: string
}

/** The buyer's, the merchant's and the private note. */
export function OrderNotes({ order }: { order: Order }) {
  const { app, orderDetail: t } = useText()
  const can = useCan()
  const [isOpen, setIsOpen] = useState(false)
  const [form] = Form.useForm<Notes>()
  const save = useAct({
    run: (notes: Notes) => saveNotes(order.orderNo, notes),
    done: t.notesSaved,
    touches: touchedByOrder,
    onDone: () => setIsOpen(false),
  })
  const none = <span className="quiet">{t.noNote}</span>
  return (
    <Panel
      title={t.notes}
      extra={
        can('order.note') && (
          <Button size="small" onClick={() => setIsOpen(true)}>
            {t.editNotes}
          </Button>
        )
      }
    >
      <Facts
        rows={[
          [t.buyerNote, order.buyerNote || none],
          [t.merchantNote, order.merchantNote || none],
          [t.privateNote, order.privateNote || none],
        ]}
      />
      <Drawer
        title={t.editNotes}
        open={isOpen}
        onClose={() => setIsOpen(false)}
        size={420}
        destroyOnHidden
        afterOpenChange={(opened) => opened && form.getFieldInstance('merchantNote')?.focus()}
        footer={
          <div className="drawer-foot">
            <Button onClick={() => setIsOpen(false)}>{app.cancel}</Button>
            <Button type="primary" loading={save.isBusy} onClick={form.submit}>
              {app.save}
            </Button>
          </div>
        }
      >
        <Form
          form={form}
          layout="vertical"
          onFinish={save.go}
          onKeyDown={readyToSubmit(form.submit)}
          initialValues={{ merchantNote: order.merchantNote, privateNote: order.privateNote }}
        >
          <Form.Item name="merchantNote" label={t.merchantNote} extra={t.merchantNoteHint}>
            <Input.TextArea rows={4} maxLength={200} showCount />
          </Form.Item>
          <Form.Item name="privateNote" label={t.privateNote} extra={t.privateNoteHint}>
            <Input.TextArea rows={4} maxLength={200} showCount />
          </Form.Item>
        </Form>
      </Drawer>
    </Panel>
  )
}
