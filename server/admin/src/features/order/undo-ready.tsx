import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { touchedByOrder, undoReady } from './api.ts'

/** Takes back that the goods have arrived, said by mistake. */
export function UndoReady({ orderNo, untilAt }: { orderNo: string; untilAt: string }) {
  const { orderDetail: t } = useText()
  const when = useWhen()
  const [isOpen, setOpen] = useState(false)
  const key = useOperationKey(isOpen)
  const close = () => setOpen(false)
  const undo = useAct({
    run: () => undoReady(orderNo, key),
    done: t.undoReadyDone,
    touches: touchedByOrder,
    onDone: close,
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.undoReady}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t.undoReadyTitle}
        okText={t.undoReady}
        isBusy={undo.isBusy}
        confirm={() => undo.go()}
        close={close}
      >
        {t.undoReadyBody(when.time(untilAt))}
      </ConfirmDialog>
    </>
  )
}
