import type { TableColumnsType } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import type { MemberRow } from './api.ts'

export function useMemberColumns(): TableColumnsType<MemberRow> {
  const { member: t } = useText()
  const when = useWhen()
  return [
    {
      title: t.columns.phone,
      key: 'phone',
      width: 120,
      render: (_, row) => row.phoneLast4 && t.phoneTail(row.phoneLast4),
    },
    {
      title: t.columns.level,
      key: 'level',
      width: 120,
      render: (_, row) =>
        row.levelName && (
          <div>
            <span className="clip">{row.levelName}</span>
            <span className="note clip">{t.growth(row.growth)}</span>
          </div>
        ),
    },
    { title: t.columns.orders, dataIndex: 'paidOrders', width: 80, align: 'right' },
    { title: t.columns.points, dataIndex: 'pointsBalance', width: 80, align: 'right' },
    { title: t.columns.joined, key: 'joined', width: 125, render: (_, row) => when.time(row.createdAt) },
    { title: t.columns.seen, key: 'seen', width: 125, render: (_, row) => when.time(row.lastSeenAt) },
  ]
}

/** The same row on a phone. */
export function MemberCard({ row }: { row: MemberRow }) {
  const { member: t } = useText()
  return (
    <>
      <div className="card-line">
        <span className="note">{row.phoneLast4 && t.phoneTail(row.phoneLast4)}</span>
      </div>
      <div className="card-line note">
        <span>
          {row.levelName && `${row.levelName} · `}
          {t.columns.orders} {row.paidOrders} · {t.columns.points} {row.pointsBalance}
        </span>
      </div>
    </>
  )
}
