import { Button, Image, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import { copyLink } from '../../../lib/share.ts'
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
      {process.env.TARO_ENV === 'h5' ? (
        <View className="tool" onClick={() => void copyLink(routes.groupBuy(groupBuy.code), t.copied)} {...tappable()}>
          <Image className="tool__sign" src={signs.share} {...spoken('')} />
          {t.copyLink}
        </View>
      ) : (
        <Button className="tool tool--button" openType="share">
          <Image className="tool__sign" src={signs.share} />
          {t.share}
        </Button>
      )}
    </View>
  )
}
