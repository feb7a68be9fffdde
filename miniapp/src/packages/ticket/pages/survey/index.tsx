import { View } from '@tarojs/components'
import { COMMENT_MAX } from '@tuanke/shared/ticket/rules'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openPage, openTab, routes } from '../../../../lib/routes.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import { dropDraft, keepDraft, readDraft } from '../../draft.ts'
import { FaceScale } from '../../parts/face-scale.tsx'
import { useSendOnce } from '../../../../lib/send-once.ts'
import { surveyTexts as t } from '../../texts.ts'
import './index.scss'

/** Up to here a score says that something was wrong. */
const LOW = 2

/** How was it: one tap on a face, words if one likes. */
export default function SurveyPage() {
  usePageTitle('How was it?')
  const { code = '' } = usePageQuery<'code'>()
  const path = { code }
  const { data, error, isLoading, reload, set } = useRemote(() => api.get('/api/v1/app/surveys/{code}', { path }), code)
  const [score, setScore] = useState<number>()
  const [comment, setComment] = useState(() => readDraft(code).text)
  const { isBusy, send } = useSendOnce()

  async function submit() {
    if (!score) return
    const body = { score, comment: comment.trim() }
    const answered = await send(body, (header) => api.post('/api/v1/app/surveys/{code}/answer', { path, body, header }))
    if (!answered) return void reload()
    dropDraft(code)
    set(answered)
  }

  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bone height={240} />} isOwn />
  }
  if (data.state === 'expired') {
    return (
      <View className="page">
        <StateView
          picture="hourglass"
          title={t.expired}
          text={t.expiredText}
          action={t.home}
          onAction={() => openTab(routes.home())}
        />
      </View>
    )
  }
  if (data.state === 'answered') {
    const isLow = (data.score ?? 0) <= LOW
    return (
      <View className="page">
        <StateView
          picture={isLow ? 'bell' : 'formed'}
          title={isLow ? t.sorry : t.thanks}
          text={isLow ? t.sorryText : t.thanksText}
          action={isLow ? t.complain : t.home}
          onAction={() =>
            isLow
              ? openPage(routes.newTicket({ kind: 'complaint', orderNo: data.orderNo ?? undefined }))
              : openTab(routes.home())
          }
        />
      </View>
    )
  }
  return (
    <View className="page page--barred">
      <View className="card survey">
        <View className="survey__title">{t.title[data.cause]}</View>
        <View className="survey__about clamp-2">{data.about}</View>
        <FaceScale score={score} onChange={setScore} />
      </View>
      {score !== undefined && (
        <View className="card">
          <View className="card__title">{score <= LOW ? t.why.low : t.why.high}</View>
          <TextArea
            placeholder={t.placeholder}
            initial={comment}
            maxLength={COMMENT_MAX}
            onText={(text) => {
              setComment(text)
              keepDraft(code, { text, pictures: [] })
            }}
          />
        </View>
      )}
      <View className="sticky-bar">
        <Action className="grow" busy={isBusy} disabled={score === undefined} onTap={() => void submit()}>
          {score === undefined ? t.choose : t.send}
        </Action>
      </View>
    </View>
  )
}
