import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { MyReview } from '../../../lib/schemas.ts'
import { Action } from '../../../ui/action.tsx'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { ReviewCard } from '../../../ui/review-card.tsx'
import { Stars } from '../../../ui/stars.tsx'
import { reviewTexts as t } from '../texts.ts'
import './my-review-card.scss'

/** A review of one's own: of what, where it stands and why, and the way to add to it. */
export function MyReviewCard({ review }: { review: MyReview }) {
  const { state, appendState, stateReason } = review
  const isRefused = state === 'rejected' || state === 'hidden'
  const added = appendState === 'held' ? t.appendHeld : appendState === 'rejected' ? t.appendRejected : ''
  return (
    <View className="card">
      <ReviewCard
        review={review}
        head={
          <View className="row my-review__head">
            <View
              className="row my-review__goods"
              onClick={() => openPage(routes.groupBuy(review.groupBuyCode))}
              {...tappable()}
            >
              <Picture className="my-review__picture" url={review.imageUrl} alt="" width={160} />
              <View className="my-review__title">
                <Text className="clamp-2">{review.title}</Text>
                <Text className="note">{review.spec}</Text>
              </View>
            </View>
            <Stars score={review.productScore} />
          </View>
        }
      >
        <View className="row my-review__foot">
          <View className="grow">
            <Text className={`my-review__state my-review__state--${state}`}>{t.state[state]}</Text>
            {added && <View className="note">{added}</View>}
            {(isRefused || appendState === 'rejected') && stateReason && (
              <View className="note">{t.reason(stateReason)}</View>
            )}
          </View>
          {review.canAppend && (
            <Action small kind="quiet" onTap={() => openPage(routes.appendReview(review.code))}>
              {t.append}
            </Action>
          )}
        </View>
      </ReviewCard>
    </View>
  )
}
