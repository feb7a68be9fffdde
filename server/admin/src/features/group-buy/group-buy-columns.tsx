import { EyeInvisibleOutlined, PushpinFilled } from '@ant-design/icons'
import type { TableColumnsType } from 'antd'
import { systemNow } from '../../lib/now.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Mark, PhaseMark } from '../../ui/tag.tsx'
import type { GroupBuyRow } from './api.ts'

export function useGroupBuyColumns(): TableColumnsType<GroupBuyRow> {
  const { groupBuy: t } = useText()
  return [
    { title: t.columns.schedule, key: 'schedule', width: 170, render: (_, row) => <Schedule row={row} /> },
    { title: t.columns.teams, key: 'teams', width: 190, render: (_, row) => <Teams row={row} /> },
    {
      title: t.columns.sold,
      key: 'sold',
      width: 80,
      align: 'right',
      render: (_, row) => <b className="price">{t.soldUnits(row.soldUnits)}</b>,
    },
    {
      title: t.columns.orders,
      key: 'orders',
      width: 100,
      align: 'right',
      render: (_, row) => t.ordersCount(row.paidOrders),
    },
  ]
}

export function GroupBuyCard({ row }: { row: GroupBuyRow }) {
  const { groupBuy: t } = useText()
  return (
    <>
      <div className="card-line note">
        <Schedule row={row} />
        <span className="nowrap">
          {t.columns.sold} <b>{t.soldUnits(row.soldUnits)}</b> · {t.ordersCount(row.paidOrders)}
        </span>
      </div>
      {hasTeams(row) && (
        <div className="card-line">
          <Teams row={row} />
        </div>
      )}
    </>
  )
}

/** How many make a team, and what is odd about it. */
export function OfferNotes({ row }: { row: GroupBuyRow }) {
  const { groupBuy: t } = useText()
  return (
    <>
      {t.teamOf(row.teamSize)}
      {row.isPinned && (
        <>
          {' · '}
          <PushpinFilled /> {t.pinned}
        </>
      )}
      {row.isHidden && (
        <>
          {' · '}
          <EyeInvisibleOutlined /> {t.hidden}
        </>
      )}
    </>
  )
}

export function Phase({ row }: { row: GroupBuyRow }) {
  const { groupBuy: t } = useText()
  return row.deletedAt ? <Mark tone="quiet">{t.deleted}</Mark> : <PhaseMark phase={row.phase} />
}

/** The one date that matters now. */
function Schedule({ row }: { row: GroupBuyRow }) {
  const { groupBuy: t } = useText()
  const when = useWhen()
  const isOver = row.phase === 'ended' || row.phase === 'archived'
  if (isOver && Date.parse(row.closeAt) > systemNow().getTime()) return <span className="nowrap">{t.endedEarly}</span>
  const words = isOver
    ? t.endedAt(when.time(row.closeAt))
    : row.phase === 'open'
      ? t.endsIn(when.time(row.closeAt))
      : t.startsIn(when.time(row.openAt))
  return <span className="nowrap">{words}</span>
}

function Teams({ row }: { row: GroupBuyRow }) {
  const { groupBuy: t } = useText()
  if (!hasTeams(row)) return <span className="quiet">—</span>
  return <span className="note">{t.teamsLine(row.openTeams, row.formedTeams, row.failedTeams)}</span>
}

const hasTeams = (row: GroupBuyRow) => row.openTeams + row.formedTeams + row.failedTeams > 0
