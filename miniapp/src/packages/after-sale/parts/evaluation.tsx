import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import type { AfterSaleDetail } from '../../../lib/schemas.ts'
import { say } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { Chips } from '../../../ui/chips.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useSendOnce } from '../../../lib/send-once.ts'
import { caseTexts as t } from '../texts.ts'

/** One tap on how it was handled, words if one likes; for the shop only. */
export function Evaluation({ one, onSent }: { one: AfterSaleDetail; onSent: (one: AfterSaleDetail) => void }) {
  const [score, setScore] = useState(0)
  const [text, setText] = useState('')
  const { isBusy, send } = useSendOnce()
  const path = { code: one.code }

  async function submit() {
    const body = { score, text: text.trim() }
    const done = await send(body, () => api.post('/api/v1/app/after-sales/{code}/evaluation', { path, body }))
    if (!done) return
    say(t.scored)
    onSent(done)
  }

  return (
    <View className="card">
      <Text className="card__title">{t.score}</Text>
      <Chips
        look="in-card"
        options={t.scores.map((label, index) => ({ value: index + 1, label }))}
        value={score}
        onChange={setScore}
      />
      {score > 0 && (
        <View className="send-back__text">
          <TextArea placeholder={t.scorePlaceholder} initial={text} maxLength={200} onText={setText} />
          <Action wide busy={isBusy} onTap={() => void submit()}>
            {t.scoreSend}
          </Action>
        </View>
      )}
    </View>
  )
}
