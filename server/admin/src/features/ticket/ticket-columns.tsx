import type { TableColumnsType } from 'antd'
import { systemNow } from '../../lib/now.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import type { TicketRow } from './api.ts'
import { Mark } from '../../ui/tag.tsx'
import { PriorityMark, StateMark } from './ticket-marks.tsx'

const minutesSince = (iso: string) => Math.max(0, Math.floor((systemNow().getTime() - Date.parse(iso)) / 60_000))

type Waits = Pick<TicketRow, 'waitingSinceAt' | 'firstAnswerMinutes' | 'answerDueAt' | 'isOverdue'>

/** How long the customer has been waiting and when the first answer is due, or how long that took. */
export function Waiting({ row }: { row: Waits }) {
  const { ticket: t } = useText()
  const when = useWhen()
  if (row.waitingSinceAt)
    return (
      <>
        <b>{t.waits(when.span(minutesSince(row.waitingSinceAt)))}</b>{' '}
        {row.isOverdue ? (
          <Mark tone="brand">{t.overdue}</Mark>
        ) : (
          row.answerDueAt && <span className="note nowrap">{t.dueBy(when.time(row.answerDueAt))}</span>
        )}
      </>
    )
  if (row.firstAnswerMinutes === null) return null
  return <span className="quiet">{t.answeredIn(when.span(row.firstAnswerMinutes))}</span>
}

export function useTicketColumns(): TableColumnsType<TicketRow> {
  const { ticket: t } = useText()
  const when = useWhen()
  return [
    {
      title: t.columns.member,
      key: 'member',
      width: 180,
      render: (_, row) => (
        <>
          <span className="clip">{row.member.nickname}</span>
          {row.orderNo && <span className="note code clip">{row.orderNo}</span>}
        </>
      ),
    },
    { title: t.columns.waiting, key: 'waiting', width: 170, render: (_, row) => <Waiting row={row} /> },
    {
      title: t.columns.last,
      key: 'last',
      width: 130,
      render: (_, row) => <span className="nowrap">{when.time(row.lastMessageAt)}</span>,
    },
  ]
}

/** Where it stands, and whether it presses. */
export function TicketState({ row }: { row: TicketRow }) {
  return (
    <div>
      <StateMark state={row.state} />
      <PriorityMark priority={row.priority} />
    </div>
  )
}

/** The same row on a phone. */
export function TicketCard({ row }: { row: TicketRow }) {
  const { ticket: t } = useText()
  const when = useWhen()
  return (
    <>
      <div className="card-line note">
        <span className="clip">
          {row.member.nickname} · {t.kind[row.kind]}
        </span>
        <span className="nowrap">{when.time(row.lastMessageAt)}</span>
      </div>
      <div className="card-line">
        <Waiting row={row} />
      </div>
    </>
  )
}
