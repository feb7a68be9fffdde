import type { TableColumnsType } from 'antd'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Mark, type Tone } from '../../ui/tag.tsx'
import type { RedemptionRow, RedemptionState } from './api.ts'

const tones: Record<RedemptionState, Tone> = {
  waiting: 'amber',
  collected: 'green',
  sent: 'blue',
  issued: 'green',
  cancelled: 'quiet',
}

/** Where it stands: one that waits is to be collected or to be sent. */
export function RedemptionMark({ row }: { row: Pick<RedemptionRow, 'state' | 'delivery'> }) {
  const { redemption: t } = useText()
  const isToSend = row.state === 'waiting' && row.delivery === 'express'
  return <Mark tone={tones[row.state]}>{isToSend ? t.waitingSend : t.state[row.state]}</Mark>
}

export function useRedemptionColumns(): TableColumnsType<RedemptionRow> {
  const { redemption: t } = useText()
  const when = useWhen()
  return [
    {
      title: t.columns.member,
      key: 'member',
      width: 160,
      render: (_, row) => (
        <>
          <span className="clip">{row.member.nickname}</span>
          <span className="note code">{row.member.memberNo}</span>
        </>
      ),
    },
    {
      title: t.columns.way,
      key: 'way',
      width: 170,
      render: (_, row) => (
        <>
          {t.delivery[row.delivery]}
          <span className="note clip">{row.pickupPointName}</span>
        </>
      ),
    },
    {
      title: t.columns.at,
      key: 'at',
      width: 160,
      render: (_, row) => (
        <>
          <span className="nowrap">{when.time(row.createdAt)}</span>
          <span className="note code clip">{row.code}</span>
        </>
      ),
    },
  ]
}

/** The same row on a phone. */
export function RedemptionCard({ row }: { row: RedemptionRow }) {
  const { redemption: t } = useText()
  const when = useWhen()
  return (
    <>
      <div className="card-line">
        <span className="clip">{row.member.nickname}</span>
      </div>
      <div className="card-line note">
        <span className="clip">{row.pickupPointName ?? t.delivery[row.delivery]}</span>
        <span className="nowrap">{when.time(row.createdAt)}</span>
      </div>
    </>
  )
}
