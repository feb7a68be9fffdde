import { Button } from 'antd'
import { useState } from 'react'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { saveNotes, touchedByOrder, type Order } from './api.ts'
import { TextItem } from '../../ui/text-field.tsx'

interface Notes {
  merchantNote: string
  privateNote: string
}

/** The buyer's, the merchant's and the private note. */
export function OrderNotes({ order }: { order: Order }) {
  const { orderDetail: t } = useText()
  const can = useCan()
  const [isOpen, setIsOpen] = useState(false)
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
      <FormDrawer
        title={t.editNotes}
        isOpen={isOpen}
        close={() => setIsOpen(false)}
        size={420}
        focus="merchantNote"
        initialValues={{ merchantNote: order.merchantNote, privateNote: order.privateNote }}
        submit={(notes: Notes) => saveNotes(order.orderNo, notes)}
        done={t.notesSaved}
        touches={touchedByOrder}
      >
        <TextItem
          name="merchantNote"
          label={t.merchantNote}
          extra={t.merchantNoteHint}
          rows={{ minRows: 4 }}
          max={200}
        />
        <TextItem name="privateNote" label={t.privateNote} extra={t.privateNoteHint} rows={{ minRows: 4 }} max={200} />
      </FormDrawer>
    </Panel>
  )
}
