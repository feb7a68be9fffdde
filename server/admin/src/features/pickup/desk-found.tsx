import { Button } from 'antd'
import { Link } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { Facts } from '../../ui/panel.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { type Order, toHandOver } from './api.ts'

/** Who it is for and what to hand over; the count is the biggest thing on the screen. */
export function DeskFound({
  order,
  isVerifying,
  handOver,
}: {
  order: Order
  isVerifying: boolean
  handOver: () => void
}) {
  const t = useText()
  const pieces = toHandOver(order).reduce((sum, line) => sum + line.quantity, 0)
  const orderLink = (
    <Link to={`/orders/${order.orderNo}`} className="code">
      {order.orderNo}
    </Link>
  )
  return (
    <>
      <div className="desk-who">
        <div>
          <strong>{order.pickup?.contact.name ?? order.member.nickname}</strong>
          <span className="quiet">
            {t.order.phone(order.member.phoneLast4 || (order.pickup?.contact.phone.slice(-4) ?? ''))}
          </span>
        </div>
        <span className="desk-pieces">{t.pickup.pieces(pieces)}</span>
      </div>
      <DeskGoods order={order} />
      <Facts
        rows={[
          [t.pickup.note, order.buyerNote && <b>{order.buyerNote}</b>],
          [t.pickup.point, order.pickup?.pointName],
          [t.pickup.order, orderLink],
        ]}
      />
      <Button type="primary" className="desk-button" block loading={isVerifying} onClick={handOver}>
        {t.pickup.verify}
      </Button>
      <p className="note desk-hint">{t.pickup.verifyHint}</p>
    </>
  )
}

export function DeskGoods({ order }: { order: Order }) {
  return (
    <ul className="desk-goods">
      {toHandOver(order).map((line) => (
        <li key={line.itemId}>
          <Thumb url={line.imageUrl} size={64} />
          <div>
            <span className="strong">{line.title}</span>
            <span className="quiet">{line.spec}</span>
          </div>
          <b>× {line.quantity}</b>
        </li>
      ))}
    </ul>
  )
}
