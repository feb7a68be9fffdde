import { MESSAGE_MAX } from '@tuanke/shared/ticket/rules'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useCan } from '../../lib/permissions.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { readKept, writeKept } from './kept-answer.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { GalleryField } from '../../ui/image-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextArea, useTooLong } from '../../ui/text-field.tsx'
import { MAX_PICTURES, type Said, sayToCustomer, ticketKeys, type StaffVerb, type Ticket } from './api.ts'

/** What staff say next: an answer, a solution, or that a suggestion is taken up. What is typed outlives the page. */
export function AnswerBox({ ticket }: { ticket: Ticket }) {
  const { ticket: t } = useText()
  const [said, setSaid] = useState(() => readKept(ticket.code))
  const [asked, setAsked] = useState<Exclude<StaffVerb, 'messages'> | null>(null)
  // One key for what was said to this conversation so far: a retry is the same, the next answer another.
  const key = useOperationKey(`${ticket.code}:${ticket.messages.length}`)
  const say = useAct({
    run: (verb: StaffVerb) => sayToCustomer(ticket.code, verb, said, `${key}:${verb}`),
    done: t.sent,
    touches: [ticketKeys.all, ['dashboard']],
    onDone: () => change({ text: '', pictures: [] }),
  })
  const [isUploading, setUploading] = useState(false)
  const fault = useTooLong(MESSAGE_MAX)(said.text)
  const isUnready = !said.text.trim() || fault !== null || isUploading
  const can = useCan()
  const { canAnswer, canSolve, canAdopt } = ticket

  function change(part: Partial<Said>) {
    const next = { ...said, ...part }
    setSaid(next)
    writeKept(ticket.code, next)
    setAsked(null)
  }

  if (!canAnswer && !canAdopt) return <p className="quiet">{t.over}</p>
  return (
    <Panel>
      <TextArea
        aria-label={t.answer}
        placeholder={canAnswer ? t.answerPlaceholder : t.adoptPlaceholder}
        autoSize={{ minRows: 3, maxRows: 12 }}
        max={MESSAGE_MAX}
        status={fault ? 'error' : undefined}
        value={said.text}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && canAnswer && !isUnready) say.go('messages')
        }}
      />
      {fault && <p className="field-fault">{fault}</p>}
      {can('image.upload') && (
        <div className="answer-pictures">
          <GalleryField
            value={said.pictures}
            onChange={(pictures) => change({ pictures })}
            onBusy={setUploading}
            max={MAX_PICTURES}
          />
        </div>
      )}
      <div className="answer-foot">
        <span className="note">{canAnswer ? t.answerHint : ''}</span>
        {canAdopt && (
          <Button disabled={isUnready || say.isBusy} onClick={() => setAsked('adopt')}>
            {t.adopt}
          </Button>
        )}
        {canSolve && (
          <Button disabled={isUnready || say.isBusy} onClick={() => setAsked('solve')}>
            {t.solve}
          </Button>
        )}
        {canAnswer && (
          <Button type="primary" disabled={isUnready} loading={say.isBusy} onClick={() => say.go('messages')}>
            {t.send}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={asked !== null}
        title={asked === 'adopt' ? t.adoptTitle : t.solveTitle}
        okText={asked === 'adopt' ? t.adopt : t.solve}
        isBusy={say.isBusy}
        confirm={() => asked && say.go(asked)}
        close={() => setAsked(null)}
      >
        <p>{asked === 'adopt' ? t.adoptBody : t.solveBody}</p>
        <blockquote className="talk-quote">{said.text}</blockquote>
        {said.pictures.length > 0 && <p className="note">{t.withPictures(said.pictures.length)}</p>}
      </ConfirmDialog>
    </Panel>
  )
}
