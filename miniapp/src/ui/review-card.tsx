import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { now } from '../lib/clock.ts'
import { showPictures } from '../lib/show-pictures.ts'
import type { PublicReview } from '../lib/schemas.ts'
import { dayTime } from '../lib/time-words.ts'
import { tappable } from './a11y.ts'
import { Avatar } from './avatar.tsx'
import { Picture } from './picture.tsx'
import './review-card.scss'
import { Stars } from './stars.tsx'
import { uiTexts as t } from './texts.ts'

interface Props {
  review: PublicReview
  /** In place of who wrote it. */
  head?: ReactNode
  children?: ReactNode
}

/** One review: who, how many stars, what they say and show, what they added, and what the shop answers. */
export function ReviewCard({ review, head, children }: Props) {
  const { nickname, avatarUrl, productScore, text, pictures, append, reply, spec, createdAt } = review
  return (
    <View className="review-card">
      {head ?? (
        <View className="row review-card__head">
          <Avatar member={{ nickname, avatarUrl, isMe: false }} size="s" />
          <View className="review-card__who">
            <Text className="review-card__name">{nickname}</Text>
            <Text className="note">{[dayTime(createdAt, now()), spec].filter(Boolean).join(' · ')}</Text>
          </View>
          <Stars score={productScore} />
        </View>
      )}
      <View className={text ? 'review-card__text' : 'review-card__text note'}>{text || t.reviewSilent}</View>
      <ReviewPictures urls={pictures} />
      {append && (
        <View className="review-card__append">
          <Text className="review-card__label">{t.reviewAppended}</Text>
          <View className="review-card__text">{append.text}</View>
          <ReviewPictures urls={append.pictures} />
        </View>
      )}
      {reply && (
        <View className="review-card__reply">
          <Text className="review-card__label">{t.reviewReply}</Text>
          {reply}
        </View>
      )}
      {children}
    </View>
  )
}

function ReviewPictures({ urls }: { urls: string[] }) {
  if (urls.length === 0) return null
  return (
    <View className="review-card__pictures">
      {urls.map((url, index) => (
        <View
          key={url}
          className="review-card__cell"
          onClick={() => showPictures(urls, index)}
          {...tappable(t.reviewPicture(index + 1))}
        >
          <Picture className="review-card__picture" url={url} alt="" width={360} />
        </View>
      ))}
    </View>
  )
}
