import { Image, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { GroupBuyDetail } from '../../../lib/schemas.ts'
import { spoken, tappable } from '../../../ui/a11y.ts'
import { groupBuyTexts as t } from '../texts.ts'
import { FavouriteButton } from './favourite-button.tsx'
import { signs } from './signs.ts'

interface Props {
  groupBuy: GroupBuyDetail
  onFavourite: (isFavourite: boolean) => void
}

/** What one may do with the offer besides buying it. */
export function Tools({ groupBuy, onFavourite }: Props) {
  const poster = () => openPage(routes.poster({ groupBuyCode: groupBuy.code }))
  return (
    <View className="tools">
      <FavouriteButton groupBuy={groupBuy} onChange={onFavourite} />
      <View className="tool" onClick={poster} {...tappable()}>
        <Image className="tool__sign" src={signs.poster} {...spoken('')} />
        {t.poster}
      </View>
    </View>
  )
}
