import { View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { GroupBuyCard } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { Price } from '../../../ui/price.tsx'
import { favouritesTexts as t } from '../account-texts.ts'

export function FavouriteRow({ card, onRemove }: { card: GroupBuyCard; onRemove: () => void }) {
  return (
    <View className="card favourite">
      <Picture className="favourite__picture" url={card.coverUrl} alt="" width={360} />
      <View className="grow">
        <View onClick={() => openPage(routes.groupBuy(card.code))} {...tappable()}>
          <View className="favourite__title clamp-2">{card.title}</View>
          <View className="note">{[t.people(card.teamSize), newsOf(card)].join(' · ')}</View>
        </View>
        <View className="row row--between favourite__foot">
          <Price fen={card.groupPriceFen} />
          <Action kind="bare" small label={`${t.remove} ${card.title}`} onTap={onRemove}>
            {t.remove}
          </Action>
        </View>
      </View>
    </View>
  )
}

function newsOf(card: GroupBuyCard): string {
  if (Date.parse(card.closeAt) <= now()) return t.ended
  if (card.isSoldOut) return t.soldOut
  if (card.phase === 'scheduled') return t.starts(dayTime(card.openAt, now()))
  return t.ends(dayTime(card.closeAt, now()))
}
