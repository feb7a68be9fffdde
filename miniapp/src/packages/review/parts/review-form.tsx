import { Text, View } from '@tarojs/components'
import { REVIEW_TEXT_MAX } from '@tuanke/shared/review/rules'
import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import type { ReviewLine } from '../../../lib/schemas.ts'
import { useSendOnce } from '../../../lib/send-once.ts'
import { say } from '../../../lib/toast.ts'
import { tickable } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { PictureField } from '../../../ui/picture-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { dropDraft, keepDraft, readDraft, type ReviewDraft } from '../draft.ts'
import { reviewTexts as t } from '../texts.ts'
import './review-form.scss'
import { StarScale } from './star-scale.tsx'

interface Props {
  orderNo: string
  line: ReviewLine
  points: number
  picturePoints: number
  onDone: () => void
}

/** The form for one line of an order; what is in it stays until it is sent. */
export function ReviewForm({ orderNo, line, points, picturePoints, onDone }: Props) {
  const about = `${orderNo}:${line.itemId}`
  const [draft, setDraft] = useState(() => readDraft(about))
  const [isUploading, setUploading] = useState(false)
  const { isBusy, send } = useSendOnce()

  function change(part: Partial<ReviewDraft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(about, next)
  }

  async function submit() {
    if (Math.min(draft.productScore, draft.serviceScore, draft.deliveryScore) === 0) return say(t.scoreMissing)
    if (isUploading) return say(t.uploading)
    const body = { ...draft, itemId: line.itemId }
    const path = { orderNo }
    const written = await send(body, (header) =>
      api.post('/api/v1/app/orders/{orderNo}/reviews', { path, body, header }),
    )
    if (!written) return
    dropDraft(about)
    say(draft.pictures.length > 0 ? t.thanksHeld : t.thanks)
    onDone()
  }

  return (
    <>
      <View className="card">
        <View className="row">
          <Picture className="review-form__picture" url={line.imageUrl} alt="" width={160} />
          <View className="review-form__goods">
            <Text className="clamp-2">{line.title}</Text>
            <Text className="note">{line.spec}</Text>
          </View>
        </View>
        <View className="card__rule" />
        <StarScale name={t.product} score={draft.productScore} onChange={(productScore) => change({ productScore })} />
        <StarScale name={t.service} score={draft.serviceScore} onChange={(serviceScore) => change({ serviceScore })} />
        <StarScale
          name={t.delivery}
          score={draft.deliveryScore}
          onChange={(deliveryScore) => change({ deliveryScore })}
        />
      </View>
      <View className="card">
        <Text className="card__title">{t.text}</Text>
        <TextArea
          placeholder={t.placeholder}
          initial={draft.text}
          maxLength={REVIEW_TEXT_MAX}
          onText={(text) => change({ text })}
        />
        <View className="review-form__label">
          {t.pictures} <Text className="note">{t.optional}</Text>
        </View>
        <PictureField
          initial={draft.pictures}
          onChange={(pictures, uploading) => {
            setUploading(uploading)
            if (pictures.join() !== draft.pictures.join()) change({ pictures })
          }}
        />
        <View
          className="row review-form__anonymous"
          onClick={() => change({ isAnonymous: !draft.isAnonymous })}
          {...tickable('checkbox', draft.isAnonymous)}
        >
          <View className={`tick${draft.isAnonymous ? ' tick--on' : ''}`} />
          <Text>{t.anonymous}</Text>
          <Text className="note review-form__why">{t.anonymousWhy}</Text>
        </View>
      </View>
      <View className="sticky-bar">
        <View className="grow note">{points > 0 && t.points(points, picturePoints)}</View>
        <Action busy={isBusy} onTap={() => void submit()}>
          {t.submit}
        </Action>
      </View>
    </>
  )
}
