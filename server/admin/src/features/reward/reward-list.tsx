import { PlusOutlined } from '@ant-design/icons'
import { Button, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBox } from '../../ui/states.tsx'
import { Mark } from '../../ui/tag.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { listRewards, rewardKeys, type Reward } from './api.ts'
import { RewardDrawer } from './reward-drawer.tsx'

/** What points buy. */
export default function RewardList() {
  const { reward: t } = useText()
  const can = useCan()
  const list = useKeyset([...rewardKeys.all, 'list'], listRewards)
  const [editing, setEditing] = useState<Reward | 'new' | null>(null)
  const columns = useColumns()
  const mayEdit = can('reward.write')
  const create = mayEdit && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
      {t.create}
    </Button>
  )
  return (
    <Page title={t.title} sentence={t.sentence} actions={create}>
      <Panel flush className="list-panel">
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <RewardCard row={row} open={mayEdit ? () => setEditing(row) : undefined} />}
          open={mayEdit ? setEditing : undefined}
          empty={<StateBox title={t.emptyTitle} body={t.emptyBody} action={create} />}
          minWidth={820}
        />
      </Panel>
      <RewardDrawer editing={editing} close={() => setEditing(null)} />
    </Page>
  )
}

function useColumns(): TableColumnsType<Reward> {
  const { reward: t } = useText()
  return [
    {
      title: t.columns.reward,
      key: 'reward',
      width: 320,
      render: (_, row) => (
        <span className="with-thumb">
          <Thumb url={row.coverUrl} size={44} />
          <div>
            <span className="clip strong">{row.title}</span>
            <span className="note clip">
              {t.kind[row.kind]}
              {row.couponTitle && ` · ${row.couponTitle}`}
            </span>
          </div>
        </span>
      ),
    },
    { title: t.columns.points, dataIndex: 'points', key: 'points', width: 110, align: 'right' },
    {
      title: t.columns.stock,
      key: 'stock',
      width: 130,
      align: 'right',
      render: (_, row) => `${row.taken} / ${row.stock ?? t.unlimited}`,
    },
    {
      title: t.columns.waiting,
      key: 'waiting',
      width: 110,
      align: 'right',
      render: (_, row) =>
        row.waiting > 0 ? (
          <Link to={`/redemptions?state=waiting&reward=${row.code}`}>{row.waiting}</Link>
        ) : (
          <span className="quiet">0</span>
        ),
    },
    { title: t.columns.status, key: 'status', width: 120, render: (_, row) => <StateMark row={row} /> },
  ]
}

function StateMark({ row }: { row: Reward }) {
  const { reward: t } = useText()
  return <Mark tone={row.isActive ? 'green' : 'quiet'}>{row.isActive ? t.on : t.off}</Mark>
}

function RewardCard({ row, open }: { row: Reward; open?: () => void }) {
  const { reward: t } = useText()
  return (
    <>
      <div className="card-line">
        {open ? (
          <Button type="link" size="small" className="row-link" onClick={open}>
            {row.title}
          </Button>
        ) : (
          <span className="clip-2">{row.title}</span>
        )}
        <StateMark row={row} />
      </div>
      <div className="card-line note">
        <span>
          {t.columns.points} {row.points}
        </span>
        <span>
          {t.columns.stock} {row.taken} / {row.stock ?? t.unlimited}
        </span>
      </div>
    </>
  )
}
