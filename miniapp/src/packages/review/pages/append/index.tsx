import { Text, View } from '@tarojs/components'
import { REVIEW_TEXT_MAX } from '@tuanke/shared/review/rules'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { goBack } from '../../../../lib/routes.ts'
import { useSendOnce } from '../../../../lib/send-once.ts'
import { say } from '../../../../lib/toast.ts'
import { Action } from '../../../../ui/action.tsx'
import { PictureField } from '../../../../ui/picture-field.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import { dropDraft, keepDraft, readDraft } from '../../draft.ts'
import { reviewTexts as t } from '../../texts.ts'

/** What there is to add after a while; once, and kept until it is sent. */
export default function AppendReviewPage() {
  usePageTitle('Add words')
  const { code = '' } = usePageQuery<'code'>()
  const [draft, setDraft] = useState(() => readDraft(code))
  const [problem, setProblem] = useState('')
  const [isUploading, setUploading] = useState(false)
  const { isBusy, send } = useSendOnce()

  function change(part: { text?: string; pictures?: string[] }) {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(code, next)
    if (part.text) setProblem('')
  }

  async function submit() {
    if (!draft.text.trim()) return setProblem(t.appendMissing)
    if (isUploading) return say(t.uploading)
    const body = { text: draft.text, pictures: draft.pictures }
    const appended = await send(body, (header) =>
      api.post('/api/v1/app/reviews/{code}/append', { path: { code }, body, header }),
    )
    if (!appended) return
    dropDraft(code)
    say(draft.pictures.length > 0 ? t.thanksHeld : t.thanks)
    goBack()
  }

  return (
    <View className="page page--barred">
      <View className="card">
        <Text className="card__title">{t.appendText}</Text>
        <TextArea
          placeholder={t.appendPlaceholder}
          initial={draft.text}
          maxLength={REVIEW_TEXT_MAX}
          problem={problem}
          onText={(text) => change({ text })}
        />
        <View className="card__rule" />
        <PictureField
          initial={draft.pictures}
          onChange={(pictures, uploading) => {
            setUploading(uploading)
            if (pictures.join() !== draft.pictures.join()) change({ pictures })
          }}
        />
      </View>
      <View className="sticky-bar">
        <Action className="grow" busy={isBusy} onTap={() => void submit()}>
          {t.appendSubmit}
        </Action>
      </View>
    </View>
  )
}
