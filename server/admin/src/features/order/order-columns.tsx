import type { TableColumnsType } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Price } from '../../ui/price.tsx'
import type { OrderRow } from './api.ts'

/** What was ordered of it: goods are usually named as their group buy is, and once is enough. */
export const specsOf = (row: OrderRow) => row.summary.replaceAll(`${row.groupBuyTitle} `, '')

export function useOrderColumns(): TableColumnsType<OrderRow> {
  const t = useText()
  const when = useWhen()
  return [
    {
      title: t.order.columns.member,
      key: 'member',
      width: 120,
      render: (_, row) => (
        <>
          <span className="clip">{row.memberNickname}</span>
          <span className="note">{row.phoneLast4 && t.order.phone(row.phoneLast4)}</span>
        </>
      ),
    },
    {
      title: t.order.columns.amount,
      key: 'amount',
      width: 100,
      align: 'right',
      render: (_, row) => <Price fen={row.payableFen} />,
    },
    {
      title: t.order.columns.delivery,
      key: 'delivery',
      width: 140,
      render: (_, row) => (
        <>
          {row.delivery === 'pickup' ? t.order.pickup : t.order.express}
          <span className="note clip">{row.pickupPointName}</span>
        </>
      ),
    },
    {
      title: t.order.columns.placed,
      key: 'placed',
      width: 160,
      render: (_, row) => (
        <>
          <span className="nowrap">{when.time(row.createdAt)}</span>
          <span className="note code clip">{row.orderNo}</span>
        </>
      ),
    },
  ]
}

/** The same row on a phone. */
export function OrderCard({ row }: { row: OrderRow }) {
  const t = useText()
  const when = useWhen()
  return (
    <>
      <div className="card-line">
        <span className="clip">
          {row.memberNickname} <span className="note">{row.phoneLast4 && t.order.phone(row.phoneLast4)}</span>
        </span>
        <Price fen={row.payableFen} />
      </div>
      <div className="card-line note">
        <span className="clip">
          {row.delivery === 'pickup' ? `${t.order.pickup} · ${row.pickupPointName ?? ''}` : t.order.express}
        </span>
        <span className="nowrap">{when.time(row.createdAt)}</span>
      </div>
    </>
  )
}
