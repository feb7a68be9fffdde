import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { replacePage, routes } from '../../../../lib/routes.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { Chips } from '../../../../ui/chips.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { MyReviewCard } from '../../parts/my-review-card.tsx'
import { ReviewForm } from '../../parts/review-form.tsx'
import { reviewTexts as t } from '../../texts.ts'

/** The lines of an order one after the other, and below them what has been said already. */
export default function WriteReviewPage() {
  usePageTitle('Review')
  const { orderNo = '' } = usePageQuery<'orderNo'>()
  const [isMember, setMember] = useState(isSignedIn)
  const [chosenId, choose] = useState<number>()
  const { data, error, isLoading, reload } = useRemote(
    async () => (isSignedIn() ? api.get('/api/v1/app/orders/{orderNo}/reviews', { path: { orderNo } }) : null),
    String(isMember),
  )

  if (!isMember) {
    return (
      <View className="page">
        <SignInView onSignedIn={() => setMember(true)} />
      </View>
    )
  }
  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[240, 280]} />} />
  }
  const open = data.items.filter(({ canReview }) => canReview)
  const written = data.items.flatMap(({ review }) => review ?? [])
  const line = open.find(({ itemId }) => itemId === chosenId) ?? open[0]
  const options = open.map(({ itemId, title }) => ({ value: itemId, label: title }))
  return (
    <View className={`page${line ? ' page--barred' : ''}`}>
      {line && options.length > 1 && <Chips options={options} value={line.itemId} onChange={choose} />}
      {line && (
        <ReviewForm
          key={line.itemId}
          orderNo={orderNo}
          line={line}
          points={data.points}
          picturePoints={data.picturePoints}
          onDone={() => void reload()}
        />
      )}
      {!line && (
        <StateView
          picture={written.length ? 'formed' : 'parcel'}
          title={written.length ? t.whole : t.notYet}
          text={written.length ? t.wholeText : t.notYetText}
          action={written.length ? t.seeMine : t.seeOrder}
          onAction={() => replacePage(written.length ? routes.myReviews() : routes.order(orderNo))}
        />
      )}
      {written.map((review) => (
        <MyReviewCard key={review.code} review={review} />
      ))}
    </View>
  )
}
