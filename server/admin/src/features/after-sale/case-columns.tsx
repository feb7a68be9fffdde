import type { TableColumnsType } from 'antd'
import { Link } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Price } from '../../ui/price.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import type { AfterSaleRow } from './api.ts'
import { CaseMark } from './state-mark.tsx'

const titleOf = (row: AfterSaleRow) => row.lines.map((line) => `${line.title} ${line.spec}`.trim()).join('、')
const unitsOf = (row: AfterSaleRow) => row.lines.reduce((sum, line) => sum + line.quantity, 0)

export function useCaseColumns(): TableColumnsType<AfterSaleRow> {
  const { afterSale: t } = useText()
  const when = useWhen()
  return [
    {
      title: t.columns.goods,
      key: 'goods',
      width: 320,
      render: (_, row) => (
        <div className="with-thumb">
          <Thumb url={row.lines[0]?.imageUrl ?? null} />
          <div>
            <Link to={`/after-sales/${row.code}`} className="row-link clip-2">
              {titleOf(row)}
            </Link>
            <span className="note">{t.units(unitsOf(row))}</span>
          </div>
        </div>
      ),
    },
    {
      title: t.columns.member,
      key: 'member',
      width: 130,
      render: (_, row) => <span className="clip">{row.memberNickname}</span>,
    },
    {
      title: t.columns.amount,
      key: 'amount',
      width: 100,
      align: 'right',
      render: (_, row) => <Price fen={row.amountFen} />,
    },
    {
      title: t.columns.reason,
      key: 'reason',
      width: 150,
      render: (_, row) => (
        <>
          <span className="clip">{t.reason[row.reason]}</span>
          <span className="note clip">{t.kind[row.kind]}</span>
        </>
      ),
    },
    {
      title: t.columns.state,
      key: 'state',
      width: 130,
      render: (_, row) => (
        <>
          <CaseMark state={row.state} />
          {row.isOverdue && <span className="note warn clip">{t.overdue}</span>}
        </>
      ),
    },
    {
      title: t.columns.asked,
      key: 'asked',
      width: 190,
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
export function CaseCard({ row }: { row: AfterSaleRow }) {
  const { afterSale: t } = useText()
  const when = useWhen()
  return (
    <>
      <div className="card-line">
        <Link to={`/after-sales/${row.code}`} className="row-link clip-2">
          {titleOf(row)}
        </Link>
        <CaseMark state={row.state} />
      </div>
      <div className="card-line">
        <span className="clip">
          {row.memberNickname} <span className="note">{t.reason[row.reason]}</span>
        </span>
        <Price fen={row.amountFen} />
      </div>
      <div className="card-line note">
        <span>{row.isOverdue ? t.overdue : t.kind[row.kind]}</span>
        <span className="nowrap">{when.time(row.createdAt)}</span>
      </div>
    </>
  )
}
