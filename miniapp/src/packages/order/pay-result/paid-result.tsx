import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { openPage, openTab, replacePage, routes } from '../../../lib/routes.ts'
import type { OrderDetail, TeamSummary } from '../../../lib/schemas.ts'
import { dayTime, dayTimeRange, timeLeft } from '../../../lib/time-words.ts'
import { Action } from '../../../ui/action.tsx'
import { Countdown } from '../../../ui/countdown.tsx'
import { MoreOffers } from '../../../ui/more-offers.tsx'
import { Price } from '../../../ui/price.tsx'
import { SeatsRing } from '../../../ui/seats-ring.tsx'
import { InviteAction } from '../invite-action.tsx'
import { payResultTexts as t } from '../texts.ts'
import { ResultCard } from './result-card.tsx'
import { ResultGoods } from './result-goods.tsx'

/** The server has the money. While the team is open the next thing to do is to bring friends. */
export function PaidResult({ order }: { order: OrderDetail }) {
  const isReturned = order.stage === 'refunding' || order.stage === 'refunded'
  if (order.stage === 'teaming' && order.team) return <Teaming order={order} team={order.team} />
  return (
    <>
      <ResultCard
        picture={isReturned ? 'hourglass' : 'formed'}
        title={isReturned ? t.refunded : t.success}
        text={isReturned ? t.refundedText : order.team ? t.teamFormed : t.alone}
      >
        {!isReturned && <Price fen={order.money.paidFen} size="xl" tone="ink" />}
        <MovedWord order={order} />
        {!isReturned && <Text className="result__text">{nextWords(order)}</Text>}
        <Ways orderNo={order.orderNo} />
      </ResultCard>
      <ResultGoods order={order} />
      <MoreOffers except={order.groupBuyCode} title={t.more} />
    </>
  )
}

function Teaming({ order, team }: { order: OrderDetail; team: TeamSummary }) {
  const { deadlineAt, seatsLeft, teamCode } = team
  return (
    <>
      <View className="card result">
        <Text className="badge badge--green">{t.success}</Text>
        <Text className="result__title">{t.teamLeft(seatsLeft)}</Text>
        <Text className="result__text">
          {t.deadline(dayTime(deadlineAt, now()), timeLeft(Date.parse(deadlineAt) - now()))}
        </Text>
        <MovedWord order={order} />
        <SeatsRing members={team.members} size={team.size}>
          <Price fen={order.money.paidFen} size="xl" tone="ink" />
          <Countdown until={deadlineAt} look="plain" />
        </SeatsRing>
        <InviteAction teamCode={teamCode} wide />
        <View className="row result__ways">
          <Action className="grow" kind="soft" onTap={() => openPage(routes.poster({ teamCode }))}>
            {t.poster}
          </Action>
          <Action className="grow" kind="quiet" onTap={() => replacePage(routes.order(order.orderNo))}>
            {t.viewOrder}
          </Action>
        </View>
      </View>
      <ResultGoods order={order} />
    </>
  )
}

/** The payment came too late for its team and found another. */
function MovedWord({ order }: { order: OrderDetail }) {
  const hasMoved = order.timeline.some((step) => step.kind === 'moved-team')
  return hasMoved ? <Text className="result__text">{t.moved}</Text> : null
}

/** What happens now with the goods. */
function nextWords({ pickup }: OrderDetail): string {
  return pickup ? t.nextPickup(dayTimeRange(pickup.fromAt, pickup.toAt, now()), pickup.pointName) : t.nextExpress
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
