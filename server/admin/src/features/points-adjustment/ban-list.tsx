import { Button, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { StateBox } from '../../ui/states.tsx'
import { adjustmentKeys, listBans, type PointsBan, setBan, touchedByBan } from './api.ts'

/** Whose points are suspended, and why. */
export function BanList() {
  const { pointsAdjustment: t } = useText()
  const list = useKeyset([...adjustmentKeys.bans], listBans)
  const [freeing, setFreeing] = useState<PointsBan | null>(null)
  const restore = useAct({
    run: (ban: PointsBan) => setBan(ban.memberNo, false, ban.reason),
    done: t.unbanned,
    touches: touchedByBan,
    onDone: () => setFreeing(null),
  })
  const columns = useColumns(setFreeing)
  return (
    <>
      <ListView
        label={t.tabs.bans}
        list={list}
        rowKey={(row) => row.memberNo}
        columns={columns}
        card={(row) => (
          <>
            <div className="card-line">
              <span className="clip">{row.nickname}</span>
              <Restore row={row} restore={setFreeing} />
            </div>
            <div className="note">{row.reason}</div>
          </>
        )}
        empty={<StateBox kind="done" title={t.emptyBans} />}
        minWidth={760}
      />
      <ConfirmDialog
        isOpen={freeing !== null}
        title={t.unbanTitle}
        okText={t.unban}
        isBusy={restore.isBusy}
        confirm={() => freeing && restore.go(freeing)}
        close={() => setFreeing(null)}
      >
        <p>{freeing?.nickname}</p>
      </ConfirmDialog>
    </>
  )
}

function Restore({ row, restore }: { row: PointsBan; restore: (row: PointsBan) => void }) {
  const { pointsAdjustment: t } = useText()
  const can = useCan()
  if (!can('points.ban')) return null
  return (
    <Button size="small" onClick={() => restore(row)}>
      {t.unban}
    </Button>
  )
}

function useColumns(restore: (row: PointsBan) => void): TableColumnsType<PointsBan> {
  const { pointsAdjustment: t } = useText()
  const when = useWhen()
  return [
    {
      title: t.columns.member,
      key: 'member',
      width: 180,
      render: (_, row) => (
        <>
          <span className="clip">{row.nickname}</span>
          <span className="note code">{row.memberNo}</span>
        </>
      ),
    },
    { title: t.columns.reason, dataIndex: 'reason', key: 'reason', width: 280 },
    { title: t.columns.who, dataIndex: 'bannedBy', key: 'who', width: 120 },
    { title: t.columns.at, key: 'at', width: 160, render: (_, row) => when.time(row.createdAt) },
    { key: 'act', width: 110, render: (_, row) => <Restore row={row} restore={restore} /> },
  ]
}
