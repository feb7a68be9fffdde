import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { RatedCard } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { Rating } from '../../../ui/rating.tsx'
import { Price } from '../../../ui/price.tsx'
import { groupBuyTexts } from '../texts.ts'

const t = groupBuyTexts.search

/** A group buy among what was found. */
export function FoundRow({ card }: { card: RatedCard }) {
  return (
    <View className="found" onClick={() => openPage(routes.groupBuy(card.code))} {...tappable()}>
      <Picture className="found__picture" url={card.coverUrl} alt="" width={360} />
      <View className="grow">
        <View className="found__title clamp-2">{card.title}</View>
        <View className="note">{[t.people(card.teamSize), newsOf(card)].filter(Boolean).join(' · ')}</View>
        <Rating tenths={card.ratingTenths} sold={card.soldUnits} />
        <View className="row found__prices">
          <Price fen={card.groupPriceFen} />
          {card.alonePriceFen !== null && (
            <Text className="found__alone">
              <Price fen={card.alonePriceFen} size="s" tone="quiet" />
            </Text>
          )}
        </View>
      </View>
    </View>
  )
}

function newsOf(card: RatedCard): string {
  if (card.isSoldOut) return t.soldOut
  if (card.phase === 'scheduled') return t.soon(dayTime(card.openAt, now()))
  if (card.nearestTeam) return t.missing(card.nearestTeam.seatsLeft)
  return ''
}
