import { useReachBottom } from '@tarojs/taro'
import { CustomWrapper, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import type { ReviewSummary } from '../../../../lib/schemas.ts'
import { Chips } from '../../../../ui/chips.tsx'
import { ListStates } from '../../../../ui/list-states.tsx'
import { ReviewCard } from '../../../../ui/review-card.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { Stars } from '../../../../ui/stars.tsx'
import { reviewTexts as t } from '../../texts.ts'
import './index.scss'

/** Everything said about what a group buy sells. */
export default function ReviewsPage() {
  usePageTitle('Reviews')
  const { code = '' } = usePageQuery<'code'>()
  const [shown, show] = useState<'all' | 'pictures'>('all')
  const [summary, setSummary] = useState<ReviewSummary>()
  const list = usePages(async (cursor) => {
    const query = { cursor, withPictures: shown === 'pictures' ? true : undefined }
    const page = await api.get('/api/v1/app/group-buys/{code}/reviews', { path: { code }, query })
    if (!cursor) setSummary(page.summary)
    return page
  }, `${code} ${shown}`)
  useReachBottom(list.more)

  return (
    <View className="page">
      {summary && summary.count > 0 && <Summary summary={summary} />}
      {summary && summary.withPictures > 0 && (
        <Chips
          options={[
            { value: 'all', label: t.all(summary.count) },
            { value: 'pictures', label: t.withPictures(summary.withPictures) },
          ]}
          value={shown}
          onChange={show}
        />
      )}
      {list.items && list.items.length > 0 && (
        <View className="card">
          {list.items.map((review) => (
            <View key={review.code} className="review-row">
              <CustomWrapper>
                <ReviewCard review={review} />
              </CustomWrapper>
            </View>
          ))}
        </View>
      )}
      <ListStates
        list={list}
        skeleton={<Bones heights={[88, 160, 160]} />}
        empty={{ picture: 'parcel', title: t.none, text: t.noneText }}
      />
    </View>
  )
}

function Summary({ summary }: { summary: ReviewSummary }) {
  const tenths = summary.averageTenths ?? 0
  return (
    <View className="card">
      <View className="row">
        <View className="reviews-summary__score num">{(tenths / 10).toFixed(1)}</View>
        <View className="grow">
          {/* 4.5 is four stars: nobody should be shown more than there is. */}
          <Stars score={Math.round((tenths - 1) / 10)} size="m" />
          <Text className="note">{t.goodShare(Math.round((summary.good * 100) / summary.count))}</Text>
        </View>
      </View>
    </View>
  )
}
