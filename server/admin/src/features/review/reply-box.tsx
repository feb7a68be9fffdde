import { REPLY_MAX } from '@tuanke/shared/review/rules'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { TextArea, useTooLong } from '../../ui/text-field.tsx'
import { replyToReview, reviewKeys, type Review } from './api.ts'

/** What the shop answers in public; only where there is something public to answer. */
export function ReplyBox({ review }: { review: Review }) {
  const { review: t } = useText()
  const can = useCan()
  const [text, setText] = useState(review.reply ?? '')
  const tooLong = useTooLong(REPLY_MAX)
  const key = useOperationKey(`${review.code}:reply:${review.reply ?? ''}:${text}`)
  const reply = useAct({
    run: () => replyToReview(review.code, text, key),
    done: t.replySent,
    touches: [reviewKeys.all],
  })
  if (review.state !== 'approved' || !can('review.reply')) {
    return review.reply ? <p className="review-text">{`${t.reply}：${review.reply}`}</p> : null
  }
  const fault = tooLong(text)
  const isSame = text.trim() === (review.reply ?? '')
  return (
    <section>
      <h3 className="review-part">{t.reply}</h3>
      <TextArea
        aria-label={t.reply}
        placeholder={t.replyPlaceholder}
        autoSize={{ minRows: 2, maxRows: 8 }}
        max={REPLY_MAX}
        status={fault ? 'error' : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {fault && <p className="field-fault">{fault}</p>}
      <div className="review-moves">
        <Button
          type="primary"
          disabled={!text.trim() || isSame || fault !== null}
          loading={reply.isBusy}
          onClick={() => reply.go()}
        >
          {review.reply ? t.replyChange : t.replySend}
        </Button>
      </div>
    </section>
  )
}
