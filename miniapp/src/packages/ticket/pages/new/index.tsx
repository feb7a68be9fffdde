import { Text, View } from '@tarojs/components'
import { TICKET_KINDS, MESSAGE_MAX, type TicketKind } from '@tuanke/shared/ticket/rules'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { replacePage, routes } from '../../../../lib/routes.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { say } from '../../../../lib/toast.ts'
import { Action } from '../../../../ui/action.tsx'
import { Chips } from '../../../../ui/chips.tsx'
import { PictureField } from '../../../../ui/picture-field.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import { dropDraft, keepDraft, readDraft } from '../../draft.ts'
import { OrderChoice } from '../../parts/order-choice.tsx'
import { useSendOnce } from '../../../../lib/send-once.ts'
import { newTicketTexts as t, ticketTexts } from '../../texts.ts'
import './index.scss'

const DRAFT = 'new'
const KINDS = TICKET_KINDS.map((value) => ({ value, label: ticketTexts.kind[value] }))
const kindOf = (word: string | undefined): TicketKind => TICKET_KINDS.find((kind) => kind === word) ?? 'question'

interface Input {
  kind: TicketKind
  orderNo: string | undefined
  text: string
  pictures: string[]
}

/** A complaint, a suggestion or a question; what is typed is kept until it is sent. */
export default function NewTicketPage() {
  usePageTitle('Write to us')
  const query = usePageQuery<'orderNo' | 'kind'>()
  const [isMember, setMember] = useState(isSignedIn)
  const [input, setInput] = useState<Input>(() => {
    const draft = readDraft(DRAFT)
    const kind = kindOf(query.kind ?? draft.kind ?? (query.orderNo ? 'complaint' : undefined))
    return { ...draft, kind, orderNo: query.orderNo ?? draft.orderNo }
  })
  const [problem, setProblem] = useState('')
  const [isUploading, setUploading] = useState(false)
  const { isBusy, send } = useSendOnce()

  function change(part: Partial<Input>) {
    const next = { ...input, ...part }
    setInput(next)
    keepDraft(DRAFT, next)
    if (part.text) setProblem('')
  }

  async function submit() {
    if (!input.text.trim()) return setProblem(t.tooShort)
    if (isUploading) return say(t.busy)
    const ticket = await send(input, (header) => api.post('/api/v1/app/tickets', { body: input, header }))
    if (!ticket) return
    dropDraft(DRAFT)
    say(t.sent)
    replacePage(routes.ticket(ticket.code))
  }

  if (!isMember) {
    return (
      <View className="page">
        <SignInView onSignedIn={() => setMember(true)} />
      </View>
    )
  }
  return (
    <View className="page page--barred">
      <View className="card">
        <Text className="card__title">{t.about}</Text>
        <Chips look="in-card" options={KINDS} value={input.kind} onChange={(kind) => change({ kind })} />
        <View className="note new-ticket__hint">{t.hint[input.kind]}</View>
      </View>
      <OrderChoice orderNo={input.orderNo} onChange={(orderNo) => change({ orderNo })} />
      <View className="card">
        <Text className="card__title">{t.whatHappened}</Text>
        <TextArea
          placeholder={t.placeholder[input.kind]}
          initial={input.text}
          maxLength={MESSAGE_MAX}
          problem={problem}
          onText={(text) => change({ text })}
        />
        <View className="new-ticket__label">
          {t.pictures} <Text className="note">{t.optional}</Text>
        </View>
        <PictureField
          initial={input.pictures}
          onChange={(pictures, uploading) => {
            setUploading(uploading)
            if (pictures.join() !== input.pictures.join()) change({ pictures })
          }}
        />
      </View>
      <View className="sticky-bar">
        <Action className="grow" busy={isBusy} onTap={() => void submit()}>
          {t.send}
        </Action>
      </View>
    </View>
  )
}
