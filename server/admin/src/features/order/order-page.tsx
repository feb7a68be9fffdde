import { useQuery } from '@tanstack/react-query'
import { Typography } from 'antd'
import { Link, useParams } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { MemberLink } from '../../ui/member-link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { StageMark } from '../../ui/tag.tsx'
import { orderKeys, readOrder, type Order } from './api.ts'
import { OrderActions } from './order-actions.tsx'
import { OrderDelivery } from './order-delivery.tsx'
import { OrderEvents } from './order-events.tsx'
import { OrderGoods } from './order-goods.tsx'
import { OrderMoneyMoves } from './order-money-moves.tsx'
import { OrderNotes } from './order-notes.tsx'
import { OrderStory } from './order-story.tsx'
import { OrderWechatShipping } from './order-wechat-shipping.tsx'
import { useNextStep } from './next-step.ts'

export default function OrderPage() {
  const { orderNo = '' } = useParams()
  const query = useQuery({ queryKey: orderKeys.one(orderNo), queryFn: () => readOrder(orderNo) })
  return <Loaded query={query}>{(order) => <OrderView order={order} />}</Loaded>
}

/** What it is, its state and the next sensible action on top; facts in groups; the story at the right. */
function OrderView({ order }: { order: Order }) {
  const next = useNextStep(order)
  return (
    <Page
      title={`${order.member.nickname} · ${order.groupBuyTitle}`}
      mark={<StageMark stage={order.stage} />}
      sentence={
        <Typography.Text type="secondary" copyable={{ text: order.orderNo }}>
          <span className="code">{order.orderNo}</span>
        </Typography.Text>
      }
    >
      <div className={`next-step next-${order.stage}`}>
        <p>{next}</p>
        <OrderActions order={order} />
      </div>
      <div className="with-side">
        <div className="stack">
          <OrderGoods order={order} />
          <div className="two-panels">
            <OrderDelivery order={order} />
            <OrderMember order={order} />
          </div>
          <OrderNotes order={order} />
          <OrderMoneyMoves order={order} />
          {wasSent(order) && <OrderWechatShipping orderNo={order.orderNo} />}
          <OrderEvents order={order} />
        </div>
        <OrderStory order={order} />
      </div>
    </Page>
  )
}

/** WeChat is told once the goods have left or lie ready. */
const wasSent = ({ fulfilmentState }: Order): boolean => ['shipped', 'ready', 'received'].includes(fulfilmentState)

function OrderMember({ order }: { order: Order }) {
  const t = useText()
  const when = useWhen()
  const { facts } = t.orderDetail
  const memberNo = <MemberLink memberNo={order.member.memberNo} />
  const groupBuyLink = <Link to={`/group-buys/${order.groupBuyCode}`}>{order.groupBuyTitle}</Link>
  return (
    <Panel title={facts.member}>
      <Facts
        rows={[
          [facts.nickname, order.member.nickname],
          [facts.memberNo, memberNo],
          [facts.phone, order.member.phoneLast4 && t.order.phone(order.member.phoneLast4)],
          [facts.groupBuy, groupBuyLink],
          [facts.team, order.team && <span className="code">{order.team.teamCode}</span>],
          [facts.placedAt, when.time(order.createdAt)],
        ]}
      />
    </Panel>
  )
}
