import { api } from '../../../../lib/api.ts'
import { useMemberPages } from '../../../../lib/member-pages.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import { MemberList } from '../../../../ui/member-list.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { MyReviewCard } from '../../parts/my-review-card.tsx'
import { reviewTexts as t } from '../../texts.ts'

/** What one has said so far, newest first. */
export default function MyReviewsPage() {
  usePageTitle('My reviews')
  const list = useMemberPages((cursor) => api.get('/api/v1/app/me/reviews', { query: { cursor } }))
  return (
    <MemberList
      list={list}
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
