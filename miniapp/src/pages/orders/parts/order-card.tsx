import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import type { OrderStage, OrderSummary } from '../../../lib/schemas.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import { AvatarRow } from '../../../ui/avatar.tsx'
import { Countdown } from '../../../ui/countdown.tsx'
import { GoodsLine } from '../../../ui/goods-line.tsx'
import { Price } from '../../../ui/price.tsx'
import { Bone } from '../../../ui/skeleton.tsx'
import { ordersTexts as t } from '../texts.ts'

const QUIET: OrderStage[] = ['received', 'closed', 'refunded']
const GREEN: OrderStage[] = ['ready', 'received']

/** One order in the list: its state, its goods, the next thing to do. */
export function OrderCard({ order, onEnd }: { order: OrderSummary; onEnd: () => void }) {
  const { stage, team } = order
  const open = () => openPage(routes.order(order.orderNo))
  const count = order.lines.reduce((sum, line) => sum + line.quantity, 0)
  const look = GREEN.includes(stage)
    ? 'badge--green'
    : QUIET.includes(stage)
      ? 'badge--quiet'
      : stage === 'unpaid'
        ? 'badge--amber'
        : ''
  const next = stage in t.next ? t.next[stage as keyof typeof t.next] : t.next.other
  return (
    <View className="card" onClick={open}>
      <View className="row row--between order-card__head" {...tappable()}>
        <Text className="note">
          {order.delivery === 'pickup' ? t.pickup : t.express} · {t.count(count)}
        </Text>
        <Text className={`badge ${look}`}>{t.stage[stage]}</Text>
      </View>
      {order.lines.map((line, index) => (
        <GoodsLine key={index} {...line} />
      ))}
      <View className="order-card__foot">
        <View className="grow order-card__hint">
          {stage === 'unpaid' && (
            <>
              <Text className="note order-card__before">{t.payBefore}</Text>
              <Countdown until={order.payDeadlineAt} look="plain" onEnd={onEnd} />
            </>
          )}
          {stage === 'teaming' && team && (
            <>
              <AvatarRow members={team.members} free={team.seatsLeft} limit={4} />
              <Text className="note order-card__missing">{t.missing(team.seatsLeft)}</Text>
            </>
          )}
          {stage !== 'unpaid' && stage !== 'teaming' && <Price fen={order.payableFen} tone="ink" />}
        </View>
        <Action
          small
          kind={stage === 'unpaid' || stage === 'ready' ? 'primary' : 'quiet'}
          onTap={stage === 'teaming' && team ? () => openPage(routes.team(team.teamCode)) : open}
        >
          {next}
        </Action>
      </View>
    </View>
  )
}

export function OrderCardSkeleton() {
  return (
    <View className="card">
      <View className="row row--between">
        <Bone height={16} width="80px" />
        <Bone height={20} width="56px" />
      </View>
      <View className="row" style={{ marginTop: '12px' }}>
        <Bone height={72} width="72px" />
        <View className="grow" style={{ marginLeft: '12px' }}>
          <Bone height={18} />
          <Bone height={16} width="40%" top={8} />
        </View>
      </View>
    </View>
  )
}
