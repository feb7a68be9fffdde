import { Button, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { ListView } from '../../ui/list-view.tsx'
import { StateBox } from '../../ui/states.tsx'
import { type Adjustment, adjustmentKeys, type AdjustmentState, listAdjustments } from './api.ts'
import { DecideDialog, type Deciding } from './decide-dialog.tsx'

export const signed = (amount: number) => (amount > 0 ? `+${amount}` : `−${-amount}`)

export function AdjustmentList({ state }: { state: AdjustmentState }) {
  const { pointsAdjustment: t } = useText()
  const list = useKeyset([...adjustmentKeys.all, state], (cursor) => listAdjustments(state, cursor))
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const columns = useColumns(setDeciding)
  return (
    <>
      <ListView
        label={t.title}
        list={list}
        rowKey={(row) => row.code}
        columns={columns}
        card={(row) => <AdjustmentCard row={row} decide={setDeciding} />}
        empty={
          <StateBox
            kind={state === 'pending' ? 'done' : 'empty'}
            title={state === 'pending' ? t.emptyPending : t.empty}
          />
        }
        minWidth={900}
      />
      <DecideDialog deciding={deciding} close={() => setDeciding(null)} />
    </>
  )
}

function useColumns(decide: (deciding: Deciding) => void): TableColumnsType<Adjustment> {
  const { pointsAdjustment: t } = useText()
  const when = useWhen()
  return [
    {
      title: t.columns.member,
      key: 'member',
      width: 170,
      render: (_, row) => (
        <>
          <span className="clip">{row.nickname}</span>
          <span className="note code">{row.memberNo}</span>
        </>
      ),
    },
    {
      title: t.columns.amount,
      key: 'amount',
      width: 100,
      align: 'right',
      render: (_, row) => <b className="num">{signed(row.amount)}</b>,
    },
    {
      title: t.columns.reason,
      key: 'reason',
      width: 280,
      render: (_, row) => (
        <>
          <span className="clip-2">{row.reason}</span>
          {row.decisionNote && <span className="note clip">{row.decisionNote}</span>}
        </>
      ),
    },
    {
      title: t.columns.who,
      key: 'who',
      width: 150,
      render: (_, row) => (
        <>
          <span className="clip">{t.by(row.requestedBy)}</span>
          {row.decidedBy && <span className="note clip">{t.decidedBy(row.decidedBy)}</span>}
        </>
      ),
    },
    {
      title: t.columns.at,
      key: 'at',
      width: 160,
      render: (_, row) => <span className="nowrap">{when.time(row.decidedAt ?? row.createdAt)}</span>,
    },
    { key: 'act', width: 170, render: (_, row) => <Decisions row={row} decide={decide} /> },
  ]
}

function Decisions({ row, decide }: { row: Adjustment; decide: (deciding: Deciding) => void }) {
  const { pointsAdjustment: t } = useText()
  const can = useCan()
  if (row.state !== 'pending' || !can('points.approve')) return null
  if (!row.canDecide) return <span className="note">{t.own}</span>
  return (
    <span className="row-tools">
      <Button size="small" type="primary" onClick={() => decide({ row, verb: 'approve' })}>
        {t.approve}
      </Button>
      <Button size="small" onClick={() => decide({ row, verb: 'refuse' })}>
        {t.refuse}
      </Button>
    </span>
  )
}

function AdjustmentCard({ row, decide }: { row: Adjustment; decide: (deciding: Deciding) => void }) {
  const { pointsAdjustment: t } = useText()
  const when = useWhen()
  return (
    <>
      <div className="card-line">
        <span className="clip">{row.nickname}</span>
        <b className="num">{signed(row.amount)}</b>
      </div>
      <div>{row.reason}</div>
      <div className="card-line note">
        <span className="clip">{t.by(row.requestedBy)}</span>
        <span className="nowrap">{when.time(row.decidedAt ?? row.createdAt)}</span>
      </div>
      <Decisions row={row} decide={decide} />
    </>
  )
}
