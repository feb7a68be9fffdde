import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link } from 'react-router-dom'
import { usePickupPoints } from '../../lib/choices.ts'
import { useDrawerAddress } from '../../lib/drawer-address.ts'
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
  const drawer = useDrawerAddress()
  const mayEdit = can('pickup-point.write')
  const shown = query.data?.items.find(({ code }) => code === drawer.shown) ?? null
  const create = mayEdit && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => drawer.open('new')}>
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
                    edit={mayEdit ? () => drawer.open(point.code) : undefined}
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
      <PickupPointDrawer editing={!mayEdit ? null : drawer.shown === 'new' ? 'new' : shown} close={drawer.close} />
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
