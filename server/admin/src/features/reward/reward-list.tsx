import { PlusOutlined } from '@ant-design/icons'
import { Button, type TableColumnsType } from 'antd'
import { Link } from 'react-router-dom'
import { useDrawerAddress } from '../../lib/drawer-address.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBox } from '../../ui/states.tsx'
import { Mark } from '../../ui/tag.tsx'
import { listRewards, rewardKeys, type Reward } from './api.ts'
import { RewardDrawer } from './reward-drawer.tsx'

/** What points buy. */
export default function RewardList() {
  const { reward: t } = useText()
  const can = useCan()
  const list = useKeyset([...rewardKeys.all, 'list'], listRewards)
  const drawer = useDrawerAddress()
  const columns = useColumns()
  const mayEdit = can('reward.write')
  const create = mayEdit && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => drawer.open('new')}>
      {t.create}
    </Button>
  )
  const head: Head<Reward> = {
    title: t.columns.reward,
    name: (row) => row.title,
    to: (row) => (mayEdit ? drawer.to(row.code) : null),
    picture: (row) => row.coverUrl,
    under: (row) => [t.kind[row.kind], row.couponTitle].filter(Boolean).join(' · '),
  }
  return (
    <Page title={t.title} sentence={t.sentence} actions={create}>
      <Panel flush className="list-panel">
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <RewardCard row={row} />}
          head={head}
          deciding={{ title: t.columns.status, width: 120, show: (row) => <StateMark row={row} /> }}
          empty={<StateBox title={t.emptyTitle} body={t.emptyBody} action={create} />}
        />
      </Panel>
      <RewardDrawer shown={mayEdit ? drawer.shown : null} close={drawer.close} />
    </Page>
  )
}

function useColumns(): TableColumnsType<Reward> {
  const { reward: t } = useText()
  return [
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
  ]
}

function StateMark({ row }: { row: Reward }) {
  const { reward: t } = useText()
  return <Mark tone={row.isActive ? 'green' : 'quiet'}>{row.isActive ? t.on : t.off}</Mark>
}

function RewardCard({ row }: { row: Reward }) {
  const { reward: t } = useText()
  return (
    <div className="card-line note">
      <span>
        {t.columns.points} {row.points}
      </span>
      <span>
        {t.columns.stock} {row.taken} / {row.stock ?? t.unlimited}
      </span>
    </div>
  )
}
