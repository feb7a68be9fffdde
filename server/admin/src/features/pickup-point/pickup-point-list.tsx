import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { usePickupPoints } from '../../lib/choices.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded, RowsSkeleton, StateBox } from '../../ui/states.tsx'
import { Mark } from '../../ui/tag.tsx'
import type { PickupPoint } from './api.ts'
import { PickupPointDrawer } from './pickup-point-drawer.tsx'

export default function PickupPointList() {
  const { point: t } = useText()
  const can = useCan()
  const query = usePickupPoints()
  const [editing, setEditing] = useState<PickupPoint | 'new' | null>(null)
  const create = can('pickup-point.write') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
      {t.create}
    </Button>
  )
  return (
    <Page title={t.title} sentence={t.sentence} actions={create}>
      <Loaded
        query={query}
        skeleton={
          <Panel flush>
            <RowsSkeleton rows={4} />
          </Panel>
        }
      >
        {({ items }) =>
          items.length ? (
            <ul className="point-cards">
              {[...items]
                .sort((a, b) => Number(b.isActive) - Number(a.isActive))
                .map((point) => (
                  <PointCard
                    key={point.code}
                    point={point}
                    edit={can('pickup-point.write') ? () => setEditing(point) : undefined}
                  />
                ))}
            </ul>
          ) : (
            <Panel>
              <StateBox title={t.emptyTitle} body={t.emptyBody} action={create} />
            </Panel>
          )
        }
      </Loaded>
      <PickupPointDrawer editing={editing} close={() => setEditing(null)} />
    </Page>
  )
}

function PointCard({ point, edit }: { point: PickupPoint; edit?: () => void }) {
  const { app, point: t } = useText()
  return (
    <li className={point.isActive ? 'panel point-card' : 'panel point-card is-off'}>
      <div className="card-line">
        <h2>{point.name}</h2>
        <Mark tone={point.isActive ? 'green' : 'quiet'}>{point.isActive ? t.active : t.inactive}</Mark>
      </div>
      <p>{point.address}</p>
      <p className="quiet">{point.openHours}</p>
      <p className="quiet">{point.phone}</p>
      <div className="row-tools">
        <Link to={`/orders?stage=ready&point=${point.code}`}>{t.viewOrders}</Link>
        {edit && (
          <Button size="small" onClick={edit}>
            {app.edit}
          </Button>
        )}
      </div>
    </li>
  )
}
