import type { Dto } from '@tuanke/shared/api/admin/types'
import type { TableColumnsType } from 'antd'
import { Link } from 'react-router-dom'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'

type Answer = Dto<'AdminSurvey'>

export function useAnswerColumns(): TableColumnsType<Answer> {
  const { survey: t } = useText()
  const when = useWhen()
  return [
    { title: t.columns.score, key: 'score', width: 120, render: (_, row) => <Score value={row.score} /> },
    {
      title: t.columns.comment,
      key: 'comment',
      width: 320,
      render: (_, row) => row.comment || <span className="quiet">{t.noComment}</span>,
    },
    { title: t.columns.about, key: 'about', width: 240, render: (_, row) => <About row={row} /> },
    {
      title: t.columns.member,
      key: 'member',
      width: 120,
      render: (_, row) => <span className="clip">{row.nickname}</span>,
    },
    {
      title: t.columns.when,
      key: 'when',
      width: 120,
      render: (_, row) => <span className="nowrap">{when.time(row.answeredAt)}</span>,
    },
  ]
}

/** Leads to what was asked about, where one may go there. */
function About({ row }: { row: Answer }) {
  const { survey: t } = useText()
  const can = useCan()
  const to = row.ticketCode ? `/tickets/${row.ticketCode}` : row.orderNo ? `/orders/${row.orderNo}` : null
  return (
    <>
      {to && can(row.ticketCode ? 'ticket.read' : 'order.read') ? (
        <Link to={to} className="clip">
          {row.about}
        </Link>
      ) : (
        <span className="clip">{row.about}</span>
      )}
      <span className="note">{t.cause[row.cause]}</span>
    </>
  )
}

function Score({ value }: { value: number }) {
  const { survey: t } = useText()
  return (
    <span className={value <= 2 ? 'score is-low' : 'score'}>
      <b>{value}</b> {t.words[value - 1]}
    </span>
  )
}

export function AnswerCard({ row }: { row: Answer }) {
  const when = useWhen()
  return (
    <>
      <div className="card-line">
        <Score value={row.score} />
        <span className="note nowrap">{when.time(row.answeredAt)}</span>
      </div>
      {row.comment && <p>{row.comment}</p>}
      <div className="card-line note">
        <About row={row} />
        <span className="clip">{row.nickname}</span>
      </div>
    </>
  )
}
