import { View } from '@tarojs/components'
import type { Pages } from '../lib/pages.ts'
import { uiTexts } from './texts.ts'

/** The foot of a paged list. */
export function ListEnd({ list, worthSaying = 5 }: { list: Pages<unknown>; worthSaying?: number }) {
  if (list.isLoading && list.items?.length) return <View className="list-end">{uiTexts.moreLoading}</View>
  if (!list.hasMore && (list.items?.length ?? 0) >= worthSaying)
    return <View className="list-end">{uiTexts.noMore}</View>
  return null
}
