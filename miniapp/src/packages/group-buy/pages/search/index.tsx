import { useReachBottom } from '@tarojs/taro'
import { CustomWrapper, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import type { RatedCard } from '../../../../lib/schemas.ts'
import { Chips } from '../../../../ui/chips.tsx'
import { Action } from '../../../../ui/action.tsx'
import { ListStates } from '../../../../ui/list-states.tsx'
import { MoreOffers } from '../../../../ui/more-offers.tsx'
import { OfferRow, OfferRowSkeleton } from '../../../../ui/offer-row.tsx'
import { HotWords } from '../../parts/hot-words.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { forgetSearches, rememberSearch, searchedBefore } from '../../search-history.ts'
import { groupBuyTexts } from '../../texts.ts'
import './index.scss'

const t = groupBuyTexts.search
const PAGE_SIZE = 20

export default function SearchPage() {
  usePageTitle('Search')
  const { q = '' } = usePageQuery<'q'>()
  const [words, setWords] = useState(decodeURIComponent(q))
  const [before, setBefore] = useState(searchedBefore)
  const list = usePages<RatedCard>(
    (cursor) =>
      words
        ? api.get('/api/v1/app/group-buys', { query: { q: words, cursor, limit: PAGE_SIZE } })
        : Promise.resolve({ items: [], nextCursor: null }),
    words,
  )
  useReachBottom(list.more)

  const search = (wanted: string) => {
    if (wanted) rememberSearch(wanted)
    setBefore(searchedBefore())
    if (wanted === words) void list.reload()
    else setWords(wanted)
  }
  const forget = () => {
    forgetSearches()
    setBefore([])
  }

  return (
    <View className="page search">
      <SearchField key={words} initial={words} onSearch={search} />
      {!words && before.length > 0 && (
        <View className="search__words">
          <View className="row row--between">
            <Text className="strong">{t.recent}</Text>
            <Action kind="bare" onTap={forget}>
              {t.forget}
            </Action>
          </View>
          <Chips
            look="wrap"
            options={before.map((each) => ({ value: each, label: each }))}
            value={words}
            onChange={search}
          />
        </View>
      )}
      {!words && <HotWords onSearch={search} />}
      {!words && <MoreOffers />}
      {words &&
        list.items?.map((card) => (
          <CustomWrapper key={card.code}>
            <OfferRow card={card} />
          </CustomWrapper>
        ))}
      {words && (
        <ListStates
          list={list}
          skeleton={[1, 2, 3].map((row) => (
            <OfferRowSkeleton key={row} />
          ))}
          empty={{
            picture: 'basket',
            title: t.none(words),
            text: t.noneWay,
            action: t.home,
            onAction: () => openTab(routes.home()),
          }}
        />
      )}
      {words && list.items?.length === 0 && !list.isLoading && <MoreOffers />}
    </View>
  )
}
