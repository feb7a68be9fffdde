import Taro, { useDidShow, usePullDownRefresh, useReachBottom, useShareAppMessage } from '@tarojs/taro'
import { CustomWrapper, Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import { nameTabs, usePageTitle } from '../../lib/page-title.ts'
import { usePages } from '../../lib/pages.ts'
import { useRemote } from '../../lib/remote.ts'
import { routes } from '../../lib/routes.ts'
import type { Category } from '../../lib/schemas.ts'
import { loadSettings } from '../../lib/settings.ts'
import { Chips } from '../../ui/chips.tsx'
import { ErrorView } from '../../ui/error-view.tsx'
import { ListEnd } from '../../ui/list-end.tsx'
import { StateView } from '../../ui/state-view.tsx'
import { OfferCard, OfferCardSkeleton } from './parts/offer-card.tsx'
import { homeTexts } from './texts.ts'
import './index.scss'

const PAGE_SIZE = 10

export default function HomePage() {
  usePageTitle('Tuanke')
  useEffect(nameTabs, [])
  const settings = useRemote(loadSettings)
  const [category, setCategory] = useState('')
  const [categories, setCategories] = useState<Category[]>([])
  const list = usePages(async (cursor) => {
    const home = await api.get('/api/v1/app/home', {
      query: { cursor, limit: PAGE_SIZE, category: category || undefined },
    })
    setCategories(home.categories)
    return home
  }, category)

  const shopName = settings.data?.shopName ?? ''
  useReachBottom(list.more)
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  useShareAppMessage(() => ({ title: homeTexts.shareTitle(shopName), path: routes.home() }))

  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void list.reload()
    shownBefore.current = true
  })

  return (
    <View className="page home">
      <View className="home__header">
        <Text className="home__shop">{shopName || '　'}</Text>
        <Text className="note">{homeTexts.slogan}</Text>
      </View>
      {categories.length > 0 && (
        <View className="home__chips">
          <Chips
            options={[
              { value: '', label: homeTexts.all },
              ...categories.map((each) => ({ value: each.code, label: each.name })),
            ]}
            value={category}
            onChange={setCategory}
          />
        </View>
      )}
      {list.items?.map((card, row) => (
        <CustomWrapper key={card.code}>
          <OfferCard card={card} eager={row < 4} />
        </CustomWrapper>
      ))}
      {!list.items && list.isLoading && [1, 2, 3, 4].map((row) => <OfferCardSkeleton key={row} />)}
      {list.error && !list.isLoading && <ErrorView error={list.error} onRetry={list.reload} />}
      {list.items?.length === 0 && !list.isLoading && (
        <StateView
          picture="basket"
          title={homeTexts.empty}
          text={homeTexts.emptyText}
          action={category ? homeTexts.seeAll : undefined}
          onAction={() => setCategory('')}
        />
      )}
      <ListEnd list={list} />
    </View>
  )
}
