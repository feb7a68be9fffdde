import { Text, View } from '@tarojs/components'
import { api } from '../../../lib/api.ts'
import { useRemote } from '../../../lib/remote.ts'
import { Chips } from '../../../ui/chips.tsx'
import { groupBuyTexts } from '../texts.ts'

const t = groupBuyTexts.search

/** What others look for, each a tap away; nothing where nothing sells yet. */
export function HotWords({ onSearch }: { onSearch: (words: string) => void }) {
  const { data } = useRemote(() => api.get('/api/v1/app/search-words'))
  if (!data?.words.length) return null
  return (
    <View className="search__words">
      <Text className="strong search__hot">{t.hot}</Text>
      <Chips
        look="wrap"
        options={data.words.map((each) => ({ value: each, label: each }))}
        value=""
        onChange={onSearch}
      />
    </View>
  )
}
