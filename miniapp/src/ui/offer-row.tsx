import { Text, View } from '@tarojs/components'
import { now } from '../lib/clock.ts'
import { openPage, routes } from '../lib/routes.ts'
import type { RatedCard } from '../lib/schemas.ts'
import { dayTime } from '../lib/time-words.ts'
import { tappable } from './a11y.ts'
import { Picture } from './picture.tsx'
import { Rating } from './rating.tsx'
import { Price } from './price.tsx'
import { Bone } from './skeleton.tsx'
import { uiTexts as t } from './texts.ts'
import './offer-row.scss'

/** A group buy among others, in one row. */
export function OfferRow({ card }: { card: RatedCard }) {
  return (
    <View className="offer-row" onClick={() => openPage(routes.groupBuy(card.code))} {...tappable()}>
      <Picture className="offer-row__picture" url={card.coverUrl} alt="" width={360} />
      <View className="grow">
        <View className="offer-row__title clamp-2">{card.title}</View>
        <View className="note">{[t.teamOf(card.teamSize), newsOf(card)].filter(Boolean).join(' · ')}</View>
        <Rating tenths={card.ratingTenths} sold={card.soldUnits} />
        <View className="row offer-row__prices">
          <Price fen={card.groupPriceFen} />
          {card.alonePriceFen !== null && (
            <Text className="offer-row__alone">
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
  if (card.phase === 'scheduled') return t.startsAt(dayTime(card.openAt, now()))
  if (card.nearestTeam) return t.missingTeam(card.nearestTeam.seatsLeft)
  return ''
}

export function OfferRowSkeleton() {
  return (
    <View className="offer-row">
      <View className="offer-row__picture">
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
