import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { couponKeys, setStatus, type CouponTemplateDetail, type SettableStatus } from './api.ts'

/** Stop giving, go on giving, or call unused ones back for good. */
export function StatusActions({ template }: { template: CouponTemplateDetail }) {
  const { app, coupon: t } = useText()
  const [isAsking, setAsking] = useState(false)
  const act = useAct({
    run: (status: SettableStatus) => setStatus(template.code, status),
    done: app.saved,
    touches: [[...couponKeys.all]],
    onDone: () => setAsking(false),
  })
  const isActive = template.status === 'active'
  const isDraft = template.status === 'draft'
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {isDraft ? t.discard : t.recallAll}
      </Button>
      {!isDraft && (
        <Button loading={act.isBusy} onClick={() => act.go(isActive ? 'paused' : 'active')}>
          {isActive ? t.pause : t.resume}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={isDraft ? t.discardTitle : t.recallAllTitle}
        okText={isDraft ? t.discard : t.recallAll}
        isBusy={act.isBusy}
        isDanger
        confirm={() => act.go('recalled')}
        close={() => setAsking(false)}
      >
        {isDraft ? t.discardBody : t.recallAllBody(template.figures.usable)}
      </ConfirmDialog>
    </>
  )
}
