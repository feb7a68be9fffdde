import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { routes } from '../../../../lib/routes.ts'
import type { OrderStage } from '../../../../lib/schemas.ts'
import { useLive } from '../../../../lib/use-live.ts'
import { useSharing } from '../../../../lib/share.ts'
import { CodePass } from '../../../../ui/code-pass.tsx'
import { MoreOffers } from '../../../../ui/more-offers.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { DeliveryFacts } from '../../detail/delivery-facts.tsx'
import { GoodsCard } from '../../detail/goods-card.tsx'
import { AfterSaleNow, HelpCard } from '../../detail/help-card.tsx'
import { InfoCard } from '../../detail/info-card.tsx'
import { OrderActions } from '../../detail/order-actions.tsx'
import { OrderSkeleton } from '../../detail/order-skeleton.tsx'
import { ParcelCard } from '../../detail/parcel-card.tsx'
import { StageCard } from '../../detail/stage-card.tsx'
import { StoryCard } from '../../detail/story-card.tsx'
import { MoneyCard } from '../../money-card.tsx'
import { orderTexts as t, payResultTexts } from '../../texts.ts'
import './index.scss'

/** While somebody else may move it on any moment. */
const LIVE: OrderStage[] = ['unpaid', 'teaming', 'preparing', 'shipped', 'ready', 'refunding']

/** What happens now and what to do first; then the story, the goods, the money. */
export default function OrderPage() {
  usePageTitle('Order')
  const { orderNo = '' } = usePageQuery<'orderNo'>()
  const { data, error, isLoading, reload, set } = useRemote(
    () => api.get('/api/v1/app/orders/{orderNo}', { path: { orderNo } }),
    orderNo,
  )
  const first = data?.lines[0]
  useSharing({
    title:
      data?.team && first
        ? payResultTexts.shareTitle(data.team.seatsLeft, formatFen(first.unitPriceFen), first.title)
        : '',
    path: data?.team ? routes.team(data.team.teamCode) : routes.groupBuy(data?.groupBuyCode ?? ''),
    imageUrl: first?.imageUrl ?? null,
  })
  useLive(data !== undefined && LIVE.includes(data.stage), reload)
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))

  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<OrderSkeleton />} isOwn />
  }
  return (
    <View className="page page--barred order">
      <StageCard order={data} onEnd={() => void reload()} />
      {data.stage === 'ready' && data.pickup?.code && (
        <CodePass label={t.pickupCode} code={data.pickup.code} place={data.pickup.pointName} hint={t.codeHint} />
      )}
      {data.isAfterSaleOpen && data.afterSaleCode && <AfterSaleNow code={data.afterSaleCode} />}
      <ParcelCard order={data} />
      <DeliveryFacts order={data} onChange={set} />
      <StoryCard order={data} />
      <GoodsCard order={data} />
      <MoneyCard
        money={data.money}
        delivery={data.delivery}
        sumLabel={data.money.paidFen > 0 ? t.paid : data.stage === 'closed' ? t.sum : t.payable}
        refundedFen={data.money.refundedFen}
      />
      <HelpCard order={data} />
      <InfoCard order={data} />
      {(data.stage === 'closed' || data.stage === 'refunded') && <MoreOffers except={data.groupBuyCode} />}
      <OrderActions order={data} onChange={set} />
    </View>
  )
}
