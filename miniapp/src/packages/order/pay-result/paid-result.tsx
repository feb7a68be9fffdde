import { Text, View } from '@tarojs/components'
import { openTab, replacePage, routes } from '../../../lib/routes.ts'
import type { OrderDetail, TeamSummary } from '../../../lib/schemas.ts'
import { Action } from '../../../ui/action.tsx'
import { Countdown } from '../../../ui/countdown.tsx'
import { Price } from '../../../ui/price.tsx'
import { SeatsRing } from '../../../ui/seats-ring.tsx'
import { InviteAction } from '../invite-action.tsx'
import { payResultTexts as t } from '../texts.ts'
import { ResultCard } from './result-card.tsx'

/** The server has the money. While the team is open the next thing to do is to bring friends. */
export function PaidResult({ order }: { order: OrderDetail }) {
  const isReturned = order.stage === 'refunding' || order.stage === 'refunded'
  if (order.stage === 'teaming' && order.team) return <Teaming order={order} team={order.team} />
  return (
    <ResultCard
      picture={isReturned ? 'hourglass' : 'formed'}
      title={isReturned ? t.refunded : t.success}
      text={isReturned ? t.refundedText : order.team ? t.teamFormed : t.alone}
    >
      {!isReturned && <Price fen={order.money.paidFen} size="xl" tone="ink" />}
      {order.timeline.some((step) => step.kind === 'moved-team') && <Text className="result__text">{t.moved}</Text>}
      <Ways orderNo={order.orderNo} />
    </ResultCard>
  )
}

function Teaming({ order, team }: { order: OrderDetail; team: TeamSummary }) {
  return (
    <View className="card result">
      <Text className="badge badge--green">{t.success}</Text>
      <Text className="result__title">{t.teamLeft(team.seatsLeft)}</Text>
      {order.timeline.some((step) => step.kind === 'moved-team') && <Text className="result__text">{t.moved}</Text>}
      <SeatsRing members={team.members} size={team.size}>
        <Price fen={order.money.paidFen} size="xl" tone="ink" />
        <Countdown until={team.deadlineAt} look="plain" />
      </SeatsRing>
      <InviteAction teamCode={team.teamCode} wide />
      <Action wide kind="quiet" onTap={() => replacePage(routes.order(order.orderNo))}>
        {t.viewOrder}
      </Action>
    </View>
  )
}

function Ways({ orderNo }: { orderNo: string }) {
  return (
    <>
      <Action wide onTap={() => replacePage(routes.order(orderNo))}>
        {t.viewOrder}
      </Action>
      <Action wide kind="quiet" onTap={() => openTab(routes.home())}>
        {t.home}
      </Action>
    </>
  )
}
