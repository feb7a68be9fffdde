import type { TableColumnsType } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Price } from '../../ui/price.tsx'
import type { AfterSaleRow } from './api.ts'
import { CaseMark } from './state-mark.tsx'

export const titleOf = (row: AfterSaleRow) => row.lines.map((line) => `${line.title} ${line.spec}`.trim()).join('、')
export const unitsOf = (row: AfterSaleRow) => row.lines.reduce((sum, line) => sum + line.quantity, 0)

export function useCaseColumns(): TableColumnsType<AfterSaleRow> {
  const { afterSale: t } = useText()
  const when = useWhen()
  return [
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
      title: t.columns.asked,
      key: 'asked',
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

/** Where it stands, and that it is late. */
export function CaseState({ row }: { row: AfterSaleRow }) {
  const { afterSale: t } = useText()
  return (
    <div>
      <CaseMark state={row.state} />
      {row.isOverdue && <span className="note warn clip">{t.overdue}</span>}
    </div>
  )
}

/** The same row on a phone. */
export function CaseCard({ row }: { row: AfterSaleRow }) {
  const { afterSale: t } = useText()
  const when = useWhen()
  return (
    <>
      <div className="card-line">
        <span className="clip">
          {row.memberNickname} <span className="note">{t.reason[row.reason]}</span>
        </span>
        <Price fen={row.amountFen} />
      </div>
      <div className="card-line note">
        <span>{t.kind[row.kind]}</span>
        <span className="nowrap">{when.time(row.createdAt)}</span>
      </div>
    </>
  )
}
