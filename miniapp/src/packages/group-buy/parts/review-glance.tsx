import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { api } from '../../../lib/api.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { PublicReview, ReviewSummary } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { ReviewCard } from '../../../ui/review-card.tsx'
import { groupBuyTexts as t } from '../texts.ts'

const SHOWN = 2

/** The two newest reviews and the average; nothing at all until there are some, or while they cannot be had. */
export function ReviewGlance({ code, isAlone }: { code: string; isAlone: boolean }) {
  const [page, setPage] = useState<{ summary: ReviewSummary; items: PublicReview[] }>()
  useEffect(() => {
    let isWanted = true
    api
      .get('/api/v1/app/group-buys/{code}/reviews', { path: { code }, query: { limit: SHOWN } })
      .then((answer) => isWanted && setPage(answer))
      // The page sells without it as well.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [code])

  if (!page || page.summary.count === 0) return null
  const { count, averageTenths } = page.summary
  const more = isAlone ? {} : { onClick: () => openPage(routes.reviews(code)), ...tappable(t.allReviews(count)) }
  return (
    <View className="card">
      <View className="row review-glance__head" {...more}>
        <Text className="grow review-glance__title">{t.reviews(count)}</Text>
        <Text className="review-glance__score num">{t.reviewScore(((averageTenths ?? 0) / 10).toFixed(1))}</Text>
        {!isAlone && <View className="chevron" />}
      </View>
      {page.items.map((review) => (
        <View key={review.code} className="review-row">
          <ReviewCard review={review} />
        </View>
      ))}
    </View>
  )
}
