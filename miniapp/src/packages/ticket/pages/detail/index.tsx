import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { confirmed } from '../../../../lib/toast.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { MessageAsk } from '../../../../ui/message-ask.tsx'
import { Composer } from '../../parts/composer.tsx'
import { Conversation } from '../../parts/conversation.tsx'
import { TicketHead } from '../../parts/ticket-head.tsx'
import { useSendOnce } from '../../../../lib/send-once.ts'
import { talkTexts as t } from '../../texts.ts'
import './index.scss'

/** What becomes of it first, then the talk, then what the customer can say now. */
export default function TicketPage() {
  usePageTitle('Message')
  const { code = '' } = usePageQuery<'code'>()
  const path = { code }
  const { data, error, isLoading, reload, set } = useRemote(() => api.get('/api/v1/app/tickets/{code}', { path }), code)
  const [isWriting, setWriting] = useState(false)
  const { isBusy, send } = useSendOnce()
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))

  async function confirm() {
    if (!(await confirmed(t.confirmTitle, t.confirmText, t.confirmYes, t.confirmNo))) return
    const ticket = await send({ code }, (header) => api.post('/api/v1/app/tickets/{code}/confirm', { path, header }))
    if (ticket) set(ticket)
    else void reload()
  }

  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[88, 72, 120]} />} isOwn />
  }
  // Asked right after each word of one's own, while nobody has answered it.
  const said = data.messages.filter(({ author }) => author === 'member').length
  const waits = data.canWrite && !data.isAnswered
  return (
    <View className="page page--barred">
      <TicketHead ticket={data} />
      <Conversation messages={data.messages} />
      {waits && <MessageAsk topics={['ticket']} about={`${code}:${said}`} />}
      {isWriting ? (
        <Composer
          ticket={data}
          onSent={(ticket) => {
            set(ticket)
            setWriting(false)
          }}
          onClose={() => setWriting(false)}
        />
      ) : data.canConfirm ? (
        <View className="sticky-bar">
          <Action kind="quiet" className="grow" onTap={() => setWriting(true)}>
            {t.no}
          </Action>
          <Action className="grow" busy={isBusy} onTap={() => void confirm()}>
            {t.yes}
          </Action>
        </View>
      ) : (
        data.canWrite && (
          <View className="sticky-bar">
            <Action kind="soft" className="grow" onTap={() => setWriting(true)}>
              {t.add}
            </Action>
          </View>
        )
      )}
    </View>
  )
}
