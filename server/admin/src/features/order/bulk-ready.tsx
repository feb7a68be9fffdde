import { App, Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useSayProblem } from '../../messages/problem-text.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { readyOrders, touchedByOrder } from './api.ts'

interface Props {
  orderNos: string[]
  /** Called with what could not be done, so that it stays selected. */
  done: (left: string[]) => void
}

/** The bar above the list while orders are selected. */
export function BulkReady({ orderNos, done }: Props) {
  const t = useText()
  const say = useSayProblem()
  const { modal, message } = App.useApp()
  const [isOpen, setIsOpen] = useState(false)
  const key = useOperationKey(isOpen)
  const ready = useAct({
    run: () => readyOrders(orderNos, key),
    touches: touchedByOrder,
    onDone: (answer) => {
      setIsOpen(false)
      done(answer.failed.map((one) => one.orderNo))
      if (!answer.failed.length) return void message.success(t.order.bulkDone(answer.done.length))
      modal.warning({
        title: t.order.bulkPartTitle(answer.done.length, answer.failed.length),
        content: answer.failed.map((one) => (
          <p key={one.orderNo}>
            <span className="code">{one.orderNo}</span> {say(one.code)}
          </p>
        )),
      })
    },
  })
  if (!orderNos.length) return null
  return (
    <div className="selection-bar" aria-live="polite">
      <span>{t.order.selected(orderNos.length)}</span>
      <Button type="text" onClick={() => done([])}>
        {t.order.clearSelection}
      </Button>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        {t.order.bulkReady}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t.order.bulkReadyTitle(orderNos.length)}
        okText={t.order.bulkReadyOk}
        isBusy={ready.isBusy}
        confirm={() => ready.go()}
        close={() => setIsOpen(false)}
      >
        {t.order.bulkReadyBody}
      </ConfirmDialog>
    </div>
  )
}
