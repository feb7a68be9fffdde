import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { routes } from '../../../../lib/routes.ts'
import { useSharing } from '../../../../lib/share.ts'
import { useArrival } from '../../../../lib/use-arrival.ts'
import { isSinglePage } from '../../../../lib/way-in.ts'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { SinglePageHint } from '../../../../ui/single-page-hint.tsx'
import { BuyBar } from '../../parts/buy-bar.tsx'
import { Certificates } from '../../parts/certificates.tsx'
import { DetailBlocks } from '../../parts/detail-blocks.tsx'
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx'
import { Gallery } from '../../parts/gallery.tsx'
import { HowItWorks } from '../../parts/how-it-works.tsx'
import { OpenTeams } from '../../parts/open-teams.tsx'
import { PickupPoints } from '../../parts/pickup-points.tsx'
import { PriceBlock } from '../../parts/price-block.tsx'
import { Promises } from '../../parts/promises.tsx'
import { ReviewGlance } from '../../parts/review-glance.tsx'
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

  if (!data) return <NotYet remote={{ error, isLoading, reload }} skeleton={<DetailSkeleton />} />
  const item =
    data.items.find((each) => each.itemId === chosenId) ??
    data.items.find((each) => each.available > 0) ??
    data.items[0]
  // From the timeline only looking is possible.
  const isAlone = isSinglePage()
  return (
    <View className="page page--barred group-buy">
      <Gallery urls={data.gallery.length ? data.gallery : [data.coverUrl]} title={data.title} />
      {item && (
        <PriceBlock groupBuy={data} item={item} onEnd={() => void reload()}>
          {!isAlone && <Tools groupBuy={data} onFavourite={(isFavourite) => set({ ...data, isFavourite })} />}
        </PriceBlock>
      )}
      {item && <SpecChoice items={data.items} chosen={item} onChoose={chooseItem} />}
      <HowItWorks lifeMinutes={data.teamLifeMinutes} />
      {!isAlone && <OpenTeams teams={data.openTeams} onEnd={() => void reload()} />}
      <Promises groupBuy={data} />
      <PickupPoints points={data.delivery.pickupPoints} />
      <ReviewGlance code={data.code} isAlone={isAlone} />
      <Certificates certificates={data.certificates} />
      <DetailBlocks groupBuy={data} />
      {isAlone && <SinglePageHint />}
      {item && !isAlone && <BuyBar groupBuy={data} item={item} />}
    </View>
  )
}
