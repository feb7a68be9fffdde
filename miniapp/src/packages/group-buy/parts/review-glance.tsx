import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import { tappable } from '../../../ui/a11y.ts'
import { ReviewCard } from '../../../ui/review-card.tsx'
import { groupBuyTexts as t } from '../texts.ts'
import type { Reviews } from '../use-reviews.ts'

/** The two newest reviews and the average; nothing at all until there are some. */
export function ReviewGlance({ code, reviews, isAlone }: { code: string; reviews: Reviews; isAlone: boolean }) {
  if (reviews.summary.count === 0) return null
  const { count, averageTenths } = reviews.summary
  const more = isAlone ? {} : { onClick: () => openPage(routes.reviews(code)), ...tappable(t.allReviews(count)) }
  return (
    <View className="card">
      <View className="row review-glance__head" {...more}>
        <Text className="grow review-glance__title">{t.reviews(count)}</Text>
        <Text className="review-glance__score num">{t.reviewScore(((averageTenths ?? 0) / 10).toFixed(1))}</Text>
        {!isAlone && <View className="chevron" />}
      </View>
      {reviews.items.map((review) => (
        <View key={review.code} className="review-row">
          <ReviewCard review={review} />
        </View>
      ))}
    </View>
  )
}
