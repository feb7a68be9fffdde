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
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { FoundRow } from '../../parts/found-row.tsx'
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
        <View className="search__before">
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
      {!words && before.length === 0 && <StateView picture="basket" title={t.hint} />}
      {words &&
        list.items?.map((card) => (
          <CustomWrapper key={card.code}>
            <FoundRow card={card} />
          </CustomWrapper>
        ))}
      {words && (
        <ListStates
          list={list}
          skeleton={[1, 2, 3].map((row) => (
            <FoundSkeleton key={row} />
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
    </View>
  )
}

function FoundSkeleton() {
  return (
    <View className="found">
      <View className="found__picture">
        <Bone height={88} />
      </View>
      <View className="grow">
        <Bone height={18} />
        <Bone height={14} width="60%" top={8} />
        <Bone height={20} width="72px" top={8} />
      </View>
    </View>
  )
}
