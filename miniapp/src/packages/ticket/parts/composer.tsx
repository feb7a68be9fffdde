import { Text, View } from '@tarojs/components'
import { MESSAGE_MAX } from '@tuanke/shared/ticket/rules'
import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import type { TicketDetail } from '../../../lib/schemas.ts'
import { say } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { PictureField } from '../../../ui/picture-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { dropDraft, keepDraft, readDraft } from '../draft.ts'
import { useSendOnce } from '../../../lib/send-once.ts'
import { newTicketTexts, talkTexts as t } from '../texts.ts'

interface Props {
  ticket: TicketDetail
  onSent: (ticket: TicketDetail) => void
  onClose: () => void
}

/** One more message; on a proposed solution it says what is left to do. */
export function Composer({ ticket, onSent, onClose }: Props) {
  const { code, canReopen } = ticket
  const [input, setInput] = useState(() => {
    const { text, pictures } = readDraft(code)
    return { text, pictures }
  })
  const [problem, setProblem] = useState('')
  const [isUploading, setUploading] = useState(false)
  const { isBusy, send } = useSendOnce()

  function change(part: Partial<typeof input>) {
    const next = { ...input, ...part }
    setInput(next)
    keepDraft(code, next)
    if (part.text) setProblem('')
  }

  async function submit() {
    if (!input.text.trim()) return setProblem(newTicketTexts.tooShort)
    if (isUploading) return say(newTicketTexts.busy)
    const sent = await send({ code, ...input, canReopen }, (header) => {
      const words = { path: { code }, body: input, header }
      return canReopen
        ? api.post('/api/v1/app/tickets/{code}/reopen', words)
        : api.post('/api/v1/app/tickets/{code}/messages', words)
    })
    if (!sent) return
    dropDraft(code)
    onSent(sent)
  }

  return (
    <>
      <View className="composer__space" />
      <View className="composer">
        <Text className="card__title">{canReopen ? t.reopenTitle : t.add}</Text>
        <TextArea
          placeholder={canReopen ? t.reopenPlaceholder : t.addPlaceholder}
          initial={input.text}
          maxLength={MESSAGE_MAX}
          problem={problem}
          onText={(text) => change({ text })}
        />
        <View className="composer__pictures">
          <PictureField
            initial={input.pictures}
            onChange={(pictures, uploading) => {
              setUploading(uploading)
              if (pictures.join() !== input.pictures.join()) change({ pictures })
            }}
          />
        </View>
        <View className="composer__foot">
          <Action kind="bare" onTap={onClose}>
            {t.cancel}
          </Action>
          <Action className="grow" busy={isBusy} onTap={() => void submit()}>
            {t.send}
          </Action>
        </View>
      </View>
    </>
  )
}
