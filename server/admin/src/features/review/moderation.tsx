import { Button, Form } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { approveReview, refuseReview, touchedByReview, type Review, type ReviewPart } from './api.ts'

/** Where a review, or what was added to it, may go from here. */
export function Moderation({ review, part }: { review: Review; part: ReviewPart }) {
  const { review: t } = useText()
  const can = useCan()
  const [asked, setAsked] = useState<'reject' | 'hide' | null>(null)
  const [form] = Form.useForm<{ reason: string }>()
  const state = part === 'review' ? review.state : review.appendState
  const moves = part === 'review' ? review.moves : review.appendMoves
  const key = useOperationKey(`${review.code}:${part}:${state}`)
  const approve = useAct({
    run: () => approveReview(review.code, part, `${key}:approve`),
    done: t.approved,
    touches: touchedByReview,
  })
  const refuse = useFormAct({
    form,
    run: ({ reason }: { reason: string }) =>
      refuseReview(review.code, asked ?? 'hide', part, reason, `${key}:${asked}`),
    done: asked === 'reject' ? t.rejected : t.hidden,
    touches: touchedByReview,
    onDone: () => setAsked(null),
  })
  if (!can('review.moderate') || moves.length === 0) return null
  const isRejecting = asked === 'reject'
  return (
    <div className="review-moves">
      {moves.includes('approved') && (
        <Button type={state === 'held' ? 'primary' : 'default'} loading={approve.isBusy} onClick={() => approve.go()}>
          {state === 'held' ? t.approve : t.approveAgain}
        </Button>
      )}
      {moves.includes('rejected') && <Button onClick={() => setAsked('reject')}>{t.reject}</Button>}
      {moves.includes('hidden') && <Button onClick={() => setAsked('hide')}>{t.hide}</Button>}
      <ConfirmDialog
        isOpen={asked !== null}
        title={isRejecting ? t.rejectTitle : t.hideTitle}
        okText={isRejecting ? t.reject : t.hide}
        isBusy={refuse.isBusy}
        isDanger
        confirm={form.submit}
        close={() => setAsked(null)}
      >
        <p>{isRejecting ? t.rejectBody : t.hideBody}</p>
        <Form form={form} layout="vertical" onFinish={refuse.go} preserve={false}>
          <ReasonItem
            label={t.reasonLabel}
            missing={t.reasonMissing}
            usual={isRejecting ? t.rejectReasons : t.hideReasons}
          />
        </Form>
      </ConfirmDialog>
    </div>
  )
}
