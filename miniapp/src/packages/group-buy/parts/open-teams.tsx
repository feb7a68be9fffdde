import { Text, View } from '@tarojs/components'
import type { TeamSummary } from '../../../lib/schemas.ts'
import { TeamRow } from '../../../ui/team-row.tsx'
import { groupBuyTexts as t } from '../texts.ts'

const SHOWN = 5

/** Teams with a free seat, a team of one's own first. */
export function OpenTeams({ teams, onEnd }: { teams: TeamSummary[]; onEnd: () => void }) {
  const ordered = [...teams].sort((a, b) => Number(b.isMine) - Number(a.isMine))
  return (
    <View className="card">
      <Text className="card__title">{t.teams}</Text>
      {ordered.slice(0, SHOWN).map((team) => (
        <TeamRow key={team.teamCode} team={team} onEnd={onEnd} />
      ))}
      {teams.length === 0 && <Text className="note">{t.noTeams}</Text>}
    </View>
  )
}
