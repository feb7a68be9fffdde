import { useReachBottom } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openTab, routes } from '../../../../lib/routes.ts'
import { say, sayError } from '../../../../lib/toast.ts'
import { ListStates } from '../../../../ui/list-states.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { favouritesTexts as t } from '../../account-texts.ts'
import { FavouriteRow } from '../../parts/favourite-row.tsx'
import './index.scss'

/** Group buys to be reminded of, the newest first. */
export default function FavouritesPage() {
  usePageTitle('Favourites')
  const list = usePages((cursor) => api.get('/api/v1/app/me/favourites', { query: { cursor } }), '')
  const [gone, setGone] = useState<string[]>([])
  useReachBottom(list.more)
  const shown = list.items?.filter(({ code }) => !gone.includes(code))

  async function remove(code: string) {
    try {
      await api.delete('/api/v1/app/group-buys/{code}/favourite', { path: { code } })
      setGone((before) => [...before, code])
      say(t.removed)
    } catch (thrown) {
      sayError(thrown)
    }
  }

  return (
    <View className="page">
      {shown?.map((card) => (
        <CustomWrapper key={card.code}>
          <FavouriteRow card={card} onRemove={() => void remove(card.code)} />
        </CustomWrapper>
      ))}
      <ListStates
        list={{ ...list, items: shown }}
        skeleton={<Bones heights={[112, 112, 112]} />}
        empty={{
          picture: 'basket',
          title: t.empty,
          text: t.emptyText,
          action: t.goHome,
          onAction: () => openTab(routes.home()),
        }}
      />
    </View>
  )
}
