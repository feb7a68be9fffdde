import { Text, View } from '@tarojs/components'
import type { TeamSummary } from '../../../lib/schemas.ts'
import { TeamRow } from '../../../ui/team-row.tsx'
import { groupBuyTexts as t } from '../texts.ts'

const SHOWN = 5

interface Props {
  teams: TeamSummary[]
  /** One more stands under the price already. */
  isRest: boolean
  onEnd: () => void
}

/** The teams with a free seat. */
export function OpenTeams({ teams, isRest, onEnd }: Props) {
  if (isRest && teams.length === 0) return null
  return (
    <View className="card">
      <Text className="card__title">{isRest ? t.otherTeams : t.teams}</Text>
      {teams.slice(0, SHOWN).map((team) => (
        <TeamRow key={team.teamCode} team={team} onEnd={onEnd} />
      ))}
      {teams.length === 0 && <Text className="note">{t.noTeams}</Text>}
    </View>
  )
}
