import { Text, View } from '@tarojs/components'
import type { TeamSummary } from '../lib/schemas.ts'
import { openPage, routes } from '../lib/routes.ts'
import { Action } from './action.tsx'
import { AvatarRow } from './avatar.tsx'
import { Countdown } from './countdown.tsx'
import { uiTexts } from './texts.ts'

/** One open team a person can join: who is in, how many are missing, how long it lasts. */
export function TeamRow({ team, onEnd }: { team: TeamSummary; onEnd?: () => void }) {
  const opener = team.members[0]
  return (
    <View className="team-row">
      <AvatarRow members={team.members} free={team.seatsLeft} limit={3} />
      <View className="team-row__who">
        <View className="clamp-1">{opener ? uiTexts.whoseTeam(opener.nickname) : ''}</View>
        <View className="team-row__left row">
          <Text className="brand strong">{uiTexts.missing(team.seatsLeft)}</Text>
          <View className="row">
            <Text className="team-row__clock-label">{uiTexts.left}</Text>
            <Countdown until={team.deadlineAt} look="plain" onEnd={onEnd} />
          </View>
        </View>
      </View>
      <Action
        kind={team.isMine ? 'quiet' : 'soft'}
        small
        onTap={() => openPage(routes.team(team.teamCode))}
        label={`${team.isMine ? uiTexts.view : uiTexts.join} ${opener?.nickname ?? ''}`}
      >
        {team.isMine ? uiTexts.view : uiTexts.join}
      </Action>
    </View>
  )
}
