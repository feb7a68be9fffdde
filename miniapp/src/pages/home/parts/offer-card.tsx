import { Text, View } from '@tarojs/components'
import type { RatedCard } from '../../../lib/schemas.ts'
import { useNow } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import { dayTime, timeLeft } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import { AvatarRow } from '../../../ui/avatar.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { Price } from '../../../ui/price.tsx'
import { Rating } from '../../../ui/rating.tsx'
import { Bone } from '../../../ui/skeleton.tsx'
import { homeTexts } from '../texts.ts'

const MINUTE_MS = 60_000

/** One group buy on the home page. */
export function OfferCard({ card, eager = false }: { card: RatedCard; eager?: boolean }) {
  const now = useNow(MINUTE_MS)
  const hasStarted = Date.parse(card.openAt) <= now
  const isOver = card.phase === 'ended' || card.phase === 'archived' || Date.parse(card.closeAt) <= now
  const isQuiet = isOver || card.isSoldOut || !hasStarted
  const team = isQuiet ? null : card.nearestTeam
  const word = card.isSoldOut
    ? homeTexts.soldOut
    : isQuiet
      ? homeTexts.look
      : !team
        ? homeTexts.open
        : team.isMine
          ? homeTexts.invite
          : homeTexts.join
  const open = () => openPage(routes.groupBuy(card.code))
  // The words name a team, so they lead to it.
  const join = () => (team ? openPage(routes.team(team.teamCode)) : open())
  return (
    <View className={`offer${isOver || card.isSoldOut ? ' offer--over' : ''}`} onClick={open}>
      <View className="offer__picture-frame">
        <Picture className="offer__picture" url={card.coverUrl} alt="" width={360} eager={eager} />
        <Text className="offer__size">{homeTexts.people(card.teamSize)}</Text>
      </View>
      <View className="offer__body">
        <Text className="offer__title clamp-2">{card.title}</Text>
        <Rating tenths={card.ratingTenths} sold={card.soldUnits} />
        <TeamProgress card={card} team={team} isQuiet={isQuiet} onJoin={join} />
        <View className="offer__foot">
          <View className="offer__prices">
            <Price fen={card.groupPriceFen} size="l" />
            {card.alonePriceFen !== null && (
              <View className="offer__alone">
                {homeTexts.alone}
                <Price fen={card.alonePriceFen} size="s" tone="quiet" />
              </View>
            )}
            <Text className="note">
              {isOver
                ? homeTexts.ended
                : hasStarted
                  ? timeLeft(Date.parse(card.closeAt) - now)
                  : homeTexts.soon(dayTime(card.openAt, now))}
            </Text>
          </View>
          <Action small kind={isQuiet ? 'quiet' : 'primary'} label={`${word} ${card.title}`} onTap={join}>
            {word}
          </Action>
        </View>
      </View>
    </View>
  )
}

interface TeamProps {
  card: RatedCard
  team: RatedCard['nearestTeam']
  /** Over, sold out or not begun: nobody is invited to open a team. */
  isQuiet: boolean
  onJoin: () => void
}

function TeamProgress({ card, team, isQuiet, onJoin }: TeamProps) {
  if (!team) {
    return card.soldUnits > 0 || isQuiet ? null : <View className="offer__team">{homeTexts.beFirst}</View>
  }
  return (
    <View
      className="offer__team"
      onClick={(event) => {
        event.stopPropagation()
        onJoin()
      }}
      {...tappable()}
    >
      <AvatarRow members={team.members} free={team.seatsLeft} limit={3} />
      <Text className="offer__team-word brand strong">
        {team.isMine ? homeTexts.nearestMine(team.seatsLeft) : homeTexts.nearest(team.seatsLeft)}
      </Text>
    </View>
  )
}

export function OfferCardSkeleton() {
  return (
    <View className="offer">
      <View className="offer__picture-frame">
        <Bone height={124} />
      </View>
      <View className="offer__body">
        <Bone height={18} />
        <Bone height={18} width="60%" top={8} />
        <View className="offer__foot">
          <Bone height={24} width="72px" />
          <Bone height={40} width="88px" />
        </View>
      </View>
    </View>
  )
}
