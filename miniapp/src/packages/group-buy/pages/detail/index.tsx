import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { routes } from '../../../../lib/routes.ts'
import type { OfferItem } from '../../../../lib/schemas.ts'
import { useSharing } from '../../../../lib/share.ts'
import { useArrival } from '../../../../lib/use-arrival.ts'
import { isSinglePage } from '../../../../lib/way-in.ts'
import { useWaitingOrders } from '../../../../lib/waiting-orders.ts'
import { WaitingOrder } from '../../../../ui/waiting-order.tsx'
import { MoreOffers } from '../../../../ui/more-offers.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { SinglePageHint } from '../../../../ui/single-page-hint.tsx'
import { BuyBar } from '../../parts/buy-bar.tsx'
import { Certificates } from '../../parts/certificates.tsx'
import { DetailBlocks } from '../../parts/detail-blocks.tsx'
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx'
import { Gallery } from '../../parts/gallery.tsx'
import { HowItWorks } from '../../parts/how-it-works.tsx'
import { nearestOf } from '../../nearest-of.ts'
import { OpenTeams } from '../../parts/open-teams.tsx'
import { PickupPoints } from '../../parts/pickup-points.tsx'
import { PriceBlock } from '../../parts/price-block.tsx'
import { Promises } from '../../parts/promises.tsx'
import { ReviewGlance } from '../../parts/review-glance.tsx'
import { Decisive } from '../../parts/decisive.tsx'
import { CouponRow } from '../../parts/coupon-row.tsx'
import { NearestTeam } from '../../parts/nearest-team.tsx'
import { useBuy } from '../../use-buy.ts'
import { useOfferCoupons } from '../../use-offer-coupons.ts'
import { useReviews } from '../../use-reviews.ts'
import { SpecChoice } from '../../parts/spec-choice.tsx'
import { Tools } from '../../parts/tools.tsx'
import './index.scss'

export default function GroupBuyPage() {
  usePageTitle('Group buy')
  const { data, error, isLoading, reload, set } = useArrival('group-buy', (code) =>
    api.get('/api/v1/app/group-buys/{code}', { path: { code } }),
  )
  const [chosenId, chooseItem] = useState<number>()
  useSharing({
    title: data?.share.title ?? '',
    path: routes.groupBuy(data?.code ?? ''),
    imageUrl: data ? data.share.imageUrl || data.coverUrl : null,
  })

  const item = data && chosenOf(data.items, chosenId)
  const { waiting, refresh } = useWaitingOrders()
  const waitingHere = waiting.filter((order) => order.groupBuyCode === data?.code)
  const buy = useBuy(data, item, waitingHere[0])
  const reviews = useReviews(data?.code)
  const coupons = useOfferCoupons(data?.phase === 'open' ? data.code : undefined)

  if (!data) return <NotYet remote={{ error, isLoading, reload }} skeleton={<DetailSkeleton />} />
  // From the timeline only looking is possible.
  const isAlone = isSinglePage()
  const nearest = nearestOf(data.openTeams)
  const isGone = data.items.every(({ available }) => available <= 0)
  return (
    <View className="page page--barred group-buy">
      <Gallery urls={data.gallery.length ? data.gallery : [data.coverUrl]} title={data.title} />
      {item && (
        <PriceBlock
          groupBuy={data}
          item={item}
          rating={reviews?.summary}
          afterCoupon={coupons.offer?.afterCoupon.find(({ itemId }) => itemId === item.itemId)}
          onBuyAlone={isAlone ? undefined : () => buy('alone')}
          onEnd={() => void reload()}
        >
          {!isAlone && <Tools groupBuy={data} onFavourite={(isFavourite) => set({ ...data, isFavourite })} />}
        </PriceBlock>
      )}
      {!isAlone && <WaitingOrder orders={waitingHere} onEnd={refresh} />}
      {!isAlone && nearest && <NearestTeam team={nearest} onEnd={() => void reload()} />}
      {!isAlone && coupons.offer && <CouponRow coupons={coupons} />}
      {item && <SpecChoice items={data.items} chosen={item} onChoose={chooseItem} />}
      {item && <Decisive groupBuy={data} item={item} />}
      <HowItWorks lifeMinutes={data.teamLifeMinutes} />
      {!isAlone && data.phase === 'open' && (
        <OpenTeams
          teams={data.openTeams.filter((team) => team !== nearest)}
          isRest={nearest !== undefined}
          onEnd={() => void reload()}
        />
      )}
      <Promises groupBuy={data} />
      <PickupPoints points={data.delivery.pickupPoints} />
      {reviews && <ReviewGlance code={data.code} reviews={reviews} isAlone={isAlone} />}
      <Certificates certificates={data.certificates} />
      <DetailBlocks groupBuy={data} />
      {!isAlone && (data.phase === 'ended' || data.phase === 'archived' || isGone) && <MoreOffers except={data.code} />}
      {isAlone && <SinglePageHint />}
      {item && !isAlone && <BuyBar groupBuy={data} item={item} nearest={nearest} buy={buy} />}
    </View>
  )
}

/** What is chosen, else the first that can still be had. */
function chosenOf(items: OfferItem[], chosenId: number | undefined): OfferItem | undefined {
  return items.find(({ itemId }) => itemId === chosenId) ?? items.find(({ available }) => available > 0) ?? items[0]
}
