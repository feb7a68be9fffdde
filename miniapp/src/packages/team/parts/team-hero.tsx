import { Image, Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { TeamDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { spoken } from '../../../ui/a11y.ts'
import { Countdown } from '../../../ui/countdown.tsx'
import { drawing, type DrawingName } from '../../../ui/drawing.ts'
import { SeatsRing } from '../../../ui/seats-ring.tsx'
import type { TeamFace } from '../team-view.ts'
import { teamTexts as t } from '../texts.ts'

interface Props {
  team: TeamDetail
  face: TeamFace
  /** Somebody sent them here; who found the team alone was invited by nobody. */
  isInvited: boolean
  onEnd: () => void
}

/** The feeling of nearly there while the team is open; a friendly word when it is over. */
export function TeamHero({ team, face, isInvited, onEnd }: Props) {
  if (face === 'joinable' || face === 'mine' || face === 'mine-unpaid' || face === 'full') {
    return <OpenHero team={team} face={face} isInvited={isInvited} onEnd={onEnd} />
  }
  const { picture, title, text } = ending(face)
  return (
    <View className="card team-hero">
      <Image className="team-hero__drawing" src={drawing(picture)} {...spoken('')} />
      <Text className="team-hero__title">{title}</Text>
      <Text className="team-hero__text">{text}</Text>
      {team.formedAt && <Text className="note">{t.formedAt(dayTime(team.formedAt, now()))}</Text>}
    </View>
  )
}

function OpenHero({ team, face, isInvited, onEnd }: Props) {
  const opener = team.members.find((member) => member.isOpener)
  const title = {
    joinable: isInvited ? t.joinTitle : t.joinTitleAlone,
    mine: t.mineTitle,
    'mine-unpaid': t.unpaidTitle,
    full: t.fullTitle,
  }[face as 'joinable' | 'mine' | 'mine-unpaid' | 'full']
  return (
    <View className="card team-hero">
      {face === 'joinable' && opener && (
        <Text className="note">{isInvited ? t.invited(opener.nickname) : t.whose(opener.nickname)}</Text>
      )}
      <Text className="team-hero__title">{title}</Text>
      <SeatsRing members={team.members} size={team.size}>
        {team.seatsLeft > 0 ? (
          <>
            <Text className="note">{t.missing}</Text>
            <Text className="team-hero__missing num">{t.people(team.seatsLeft)}</Text>
            <Text className="note">{t.toForm}</Text>
          </>
        ) : (
          <Text className="team-hero__missing num">
            {team.size}/{team.size}
          </Text>
        )}
      </SeatsRing>
      <View className="team-hero__countdown">
        <Text className="note">{t.left}</Text>
        <Countdown until={team.deadlineAt} look="big" onEnd={onEnd} />
      </View>
      {face === 'full' && <Text className="team-hero__text">{t.fullText}</Text>}
    </View>
  )
}

function ending(face: TeamFace): { picture: DrawingName; title: string; text: string } {
  switch (face) {
    case 'formed-mine':
      return { picture: 'formed', title: t.formedTitle, text: t.formedText }
    case 'formed':
      return { picture: 'formed', title: t.formedTitle, text: t.formedOtherText }
    case 'failed-mine':
      return { picture: 'hourglass', title: t.failedTitle, text: t.failedText }
    case 'failed':
      return { picture: 'hourglass', title: t.failedTitle, text: t.failedOtherText }
    default:
      return { picture: 'hourglass', title: t.expiredTitle, text: t.expiredText }
  }
}
