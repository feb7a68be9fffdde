import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { AvatarRow } from '../../../ui/avatar.tsx'
import { Countdown } from '../../../ui/countdown.tsx'
import { StateHead } from '../../../ui/state-head.tsx'
import { orderTexts as t } from '../texts.ts'
import { stageText } from './stage-words.ts'

/** The head of an order: where it stands, what that means, and a clock where one runs. */
export function StageCard({ order, onEnd }: { order: OrderDetail; onEnd: () => void }) {
  const { stage, team } = order
  return (
    <StateHead tone={toneOf(stage)} title={t.stage[stage]} text={stageText(order, now())}>
      {stage === 'unpaid' && (
        <View className="row stage__clock">
          <Text className="stage__clock-label">{t.payBefore}</Text>
          <Countdown until={order.payDeadlineAt} onEnd={onEnd} />
        </View>
      )}
      {stage === 'teaming' && team && (
        <View className="stage__team" onClick={() => openPage(routes.team(team.teamCode))} {...tappable(t.viewTeam)}>
          <AvatarRow members={team.members} free={team.seatsLeft} limit={6} />
          <View className="grow stage__clock-label">{t.teamBefore}</View>
          <Countdown until={team.deadlineAt} onEnd={onEnd} />
        </View>
      )}
    </StateHead>
  )
}

function toneOf(stage: OrderDetail['stage']): 'brand' | 'green' | 'grey' {
  if (stage === 'ready' || stage === 'received') return 'green'
  return stage === 'closed' || stage === 'refunding' || stage === 'refunded' ? 'grey' : 'brand'
}
