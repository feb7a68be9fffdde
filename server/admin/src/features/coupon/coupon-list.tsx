import { PlusOutlined } from '@ant-design/icons'
import { TEMPLATE_STATUSES } from '@tuanke/shared/coupon/state'
import { Button, Segmented, type TableColumnsType } from 'antd'
import { useNavigate } from 'react-router-dom'
import { useDrawerAddress } from '../../lib/drawer-address.ts'
import { useKeyset } from '../../lib/keyset.ts'
import { useCan } from '../../lib/permissions.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import type { Head } from '../../ui/list-head.tsx'
import { ListView } from '../../ui/list-view.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBox } from '../../ui/states.tsx'
import { Mark, type Tone } from '../../ui/tag.tsx'
import { couponKeys, listTemplates, type CouponTemplate, type TemplateStatus } from './api.ts'
import { TemplateDrawer } from './template-drawer.tsx'
import { useCouponWords } from './words.ts'

const FILTER = ['status'] as const

/** Every kind of coupon there is, and how many of them went where. */
export default function CouponList() {
  const { app, coupon: t } = useText()
  const can = useCan()
  const words = useCouponWords()
  const navigate = useNavigate()
  const drawer = useDrawerAddress()
  const [filter, change] = useUrlFilter(FILTER)
  const list = useKeyset([...couponKeys.all, 'list', filter], (cursor) => listTemplates(filter, cursor))
  const columns = useColumns()
  const create = can('coupon.write') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => drawer.open('new')}>
      {t.create}
    </Button>
  )
  const head: Head<CouponTemplate> = {
    title: t.columns.coupon,
    name: (row) => row.title,
    to: (row) => `/coupons/${row.code}`,
    under: (row) => `${words.worth(row)} · ${words.condition(row)}`,
  }
  return (
    <Page title={t.title} sentence={t.sentence} actions={create}>
      <Panel flush className="list-panel">
        <div className="toolbar">
          <Segmented
            value={filter.status ?? 'all'}
            onChange={(value) => change({ status: value === 'all' ? undefined : String(value) })}
            options={[
              { value: 'all', label: app.all },
              ...TEMPLATE_STATUSES.map((status) => ({ value: status, label: t.status[status] })),
            ]}
          />
        </div>
        <ListView
          label={t.title}
          list={list}
          rowKey={(row) => row.code}
          columns={columns}
          card={(row) => <TemplateCard row={row} />}
          head={head}
          deciding={{ title: t.columns.status, width: 110, show: (row) => <RowMarks row={row} /> }}
          empty={<StateBox title={t.emptyTitle} body={t.emptyBody} action={create} />}
        />
      </Panel>
      <TemplateDrawer
        isOpen={drawer.shown === 'new'}
        close={drawer.close}
        onCreated={({ code }) => void navigate(`/coupons/${code}`, { replace: true })}
      />
    </Page>
  )
}

const TONES: Record<TemplateStatus, Tone> = { draft: 'blue', active: 'green', paused: 'amber', recalled: 'quiet' }

export function StatusMark({ status }: { status: TemplateStatus }) {
  const { coupon: t } = useText()
  return <Mark tone={TONES[status]}>{t.status[status]}</Mark>
}

/** How it stands, and that claims wait for staff. */
function RowMarks({ row }: { row: CouponTemplate }) {
  const { coupon: t } = useText()
  return (
    <>
      <StatusMark status={row.status} />
      {row.claimsPausedAt && row.status === 'active' && <Mark tone="brand">{t.paused}</Mark>}
    </>
  )
}

function useColumns(): TableColumnsType<CouponTemplate> {
  const { app, coupon: t } = useText()
  const words = useCouponWords()
  return [
    {
      title: t.columns.scope,
      key: 'scope',
      width: 150,
      render: (_, row) => <span className="clip-2">{words.scope(row, 2)}</span>,
    },
    { title: t.columns.validity, key: 'validity', width: 140, render: (_, row) => words.validity(row) },
    {
      title: t.columns.issued,
      key: 'issued',
      width: 110,
      align: 'right',
      render: (_, row) => `${row.issued} / ${row.totalLimit ?? app.unlimited}`,
    },
    { title: t.columns.used, dataIndex: 'used', key: 'used', width: 70, align: 'right' },
    { title: t.columns.way, key: 'way', width: 90, render: (_, row) => (row.isInCentre ? t.inCentre : t.byStaff) },
  ]
}

function TemplateCard({ row }: { row: CouponTemplate }) {
  const { app, coupon: t } = useText()
  return (
    <div className="card-line note">
      {t.columns.issued} {row.issued} / {row.totalLimit ?? app.unlimited}
    </div>
  )
}
