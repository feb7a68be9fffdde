import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { routes } from '../../../../lib/routes.ts'
import { useSharing } from '../../../../lib/share.ts'
import { rememberSharer } from '../../../../lib/sharer.ts'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { BuyBar } from '../../parts/buy-bar.tsx'
import { DetailBlocks } from '../../parts/detail-blocks.tsx'
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx'
import { Gallery } from '../../parts/gallery.tsx'
import { HowItWorks } from '../../parts/how-it-works.tsx'
import { OpenTeams } from '../../parts/open-teams.tsx'
import { PickupPoints } from '../../parts/pickup-points.tsx'
import { PriceBlock } from '../../parts/price-block.tsx'
import { Promises } from '../../parts/promises.tsx'
import { SpecChoice } from '../../parts/spec-choice.tsx'
import './index.scss'

export default function GroupBuyPage() {
  usePageTitle('Group buy')
  const { code = '', from } = usePageQuery<'code' | 'from'>()
  const { data, error, isLoading, reload } = useRemote(
    () => api.get('/api/v1/app/group-buys/{code}', { path: { code } }),
    code,
  )
  const [chosenId, chooseItem] = useState<number>()
  useEffect(() => rememberSharer(from), [from])
  useSharing({
    title: data?.share.title ?? '',
    path: routes.groupBuy(code),
    imageUrl: data ? data.share.imageUrl || data.coverUrl : null,
  })

  if (!data)
    return (
      <View className="page">
        {error && !isLoading ? <ErrorView error={error} onRetry={reload} /> : <DetailSkeleton />}
      </View>
    )
  const item =
    data.items.find((each) => each.itemId === chosenId) ??
    data.items.find((each) => each.available > 0) ??
    data.items[0]
  return (
    <View className="page page--barred group-buy">
      <Gallery urls={data.gallery.length ? data.gallery : [data.coverUrl]} title={data.title} />
      {item && <PriceBlock groupBuy={data} item={item} onEnd={() => void reload()} />}
      {item && <SpecChoice items={data.items} chosen={item} onChoose={chooseItem} />}
      <HowItWorks lifeMinutes={data.teamLifeMinutes} />
      <OpenTeams teams={data.openTeams} onEnd={() => void reload()} />
      <Promises groupBuy={data} />
      <PickupPoints points={data.delivery.pickupPoints} />
      <DetailBlocks groupBuy={data} />
      {item && <BuyBar groupBuy={data} item={item} />}
    </View>
  )
}
