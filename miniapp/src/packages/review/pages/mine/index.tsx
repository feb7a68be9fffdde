import { View } from '@tarojs/components'
import { api } from '../../../../lib/api.ts'
import { useMemberPages } from '../../../../lib/member-pages.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import { MemberList } from '../../../../ui/member-list.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { MyReviewCard } from '../../parts/my-review-card.tsx'
import { ReviewableCard } from '../../parts/reviewable-card.tsx'
import { reviewTexts as t } from '../../texts.ts'

/** What waits for a word, then what one has said so far, newest first. */
export default function MyReviewsPage() {
  usePageTitle('My reviews')
  const list = useMemberPages((cursor) => api.get('/api/v1/app/me/reviews', { query: { cursor } }))
  const waiting = useRemote(
    async () => (list.isMember ? api.get('/api/v1/app/me/reviewable-orders') : { items: [] }),
    String(list.isMember),
  )
  const open = waiting.data?.items ?? []
  return (
    <MemberList
      list={list}
      head={
        open.length > 0 && (
          <View>
            <View className="reviewable__head">{t.waiting(open.length)}</View>
            {open.map((order) => (
              <ReviewableCard key={order.orderNo} order={order} />
            ))}
            {list.items && list.items.length > 0 && <View className="reviewable__head">{t.said}</View>}
          </View>
        )
      }
      row={(review) => <MyReviewCard review={review} />}
      skeleton={<Bones heights={[160, 160, 160]} />}
      empty={{
        picture: 'parcel',
        title: t.noneMine,
        text: t.noneMineText,
        action: t.toOrders,
        onAction: () => openTab(routes.orders()),
      }}
    />
  )
}
