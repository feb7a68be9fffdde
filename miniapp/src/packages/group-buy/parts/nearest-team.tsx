import { View } from '@tarojs/components'
import type { TeamSummary } from '../../../lib/schemas.ts'
import { TeamRow } from '../../../ui/team-row.tsx'

/** The team that lacks fewest, directly under the price. */
export function NearestTeam({ team, onEnd }: { team: TeamSummary; onEnd: () => void }) {
  return (
    <View className="card nearest-team">
      <TeamRow team={team} onEnd={onEnd} />
    </View>
  )
}
