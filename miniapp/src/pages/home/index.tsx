import { useShareAppMessage } from '@tarojs/taro'
import { CustomWrapper, Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useTabTitle } from '../../lib/page-title.ts'
import { usePagedPage } from '../../lib/paged-page.ts'
import { usePages } from '../../lib/pages.ts'
import { useWaitingOrders } from '../../lib/waiting-orders.ts'
import { openPage, routes } from '../../lib/routes.ts'
import { svgAddress } from '../../ui/drawing.ts'
import { spoken, tappable } from '../../ui/a11y.ts'
import { Chips } from '../../ui/chips.tsx'
import { WaitingOrder } from '../../ui/waiting-order.tsx'
import { ListStates } from '../../ui/list-states.tsx'
import { keepHome, keptHome } from './kept-home.ts'
import { NewcomerCoupon } from './parts/newcomer-coupon.tsx'
import { OfferCard, OfferCardSkeleton } from './parts/offer-card.tsx'
import { homeTexts } from './texts.ts'
import './index.scss'

const PAGE_SIZE = 10
const LENS = svgAddress(
  24,
  24,
  `<circle cx='10.5' cy='10.5' r='6.5' fill='none' stroke='#6B625C' stroke-width='2'/><path d='M15.5 15.5L21 21' stroke='#6B625C' stroke-width='2' stroke-linecap='round'/>`,
)

export default function HomePage() {
  useTabTitle('Tuanke')
  const [category, setCategory] = useState('')
  const [{ shopName, categories, items, newcomerCoupon }, setShop] = useState(keptHome)
  const { waiting, refresh } = useWaitingOrders()
  const list = usePages(
    async (cursor) => {
      const home = await api.get('/api/v1/app/home', {
        query: { cursor, limit: PAGE_SIZE, category: category || undefined },
      })
      if (!cursor && !category) keepHome(home)
      // Further pages and other categories say nothing of it.
      setShop((before) => ({
        ...home,
        newcomerCoupon: home.newcomerCoupon ?? (cursor || category ? before.newcomerCoupon : null),
      }))
      return home
    },
    category,
    items,
  )

  usePagedPage(list)
  useShareAppMessage(() => ({ title: homeTexts.shareTitle(shopName), path: routes.home() }))

  return (
    <View className="page home">
      <View className="home__header">
        <Text className="home__shop">{shopName || '　'}</Text>
        <Text className="note">{homeTexts.slogan}</Text>
      </View>
      <View className="home__search" onClick={() => openPage(routes.search())} {...tappable(homeTexts.search)}>
        <Image className="home__lens" src={LENS} {...spoken('')} />
        {homeTexts.search}
      </View>
      <WaitingOrder orders={waiting} onEnd={refresh} />
      {newcomerCoupon && <NewcomerCoupon coupon={newcomerCoupon} />}
      {categories.length > 0 && (
        <Chips
          options={[
            { value: '', label: homeTexts.all },
            ...categories.map((each) => ({ value: each.code, label: each.name })),
          ]}
          value={category}
          onChange={setCategory}
        />
      )}
      {list.items?.map((card, row) => (
        <CustomWrapper key={card.code}>
          <OfferCard card={card} eager={row < 4} />
        </CustomWrapper>
      ))}
      <ListStates
        list={list}
        skeleton={[1, 2, 3, 4].map((row) => (
          <OfferCardSkeleton key={row} />
        ))}
        empty={{
          picture: 'basket',
          title: homeTexts.empty,
          text: homeTexts.emptyText,
          action: category ? homeTexts.seeAll : undefined,
          onAction: () => setCategory(''),
        }}
      />
    </View>
  )
}
