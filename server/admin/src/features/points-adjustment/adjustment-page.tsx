import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useCan } from '../../lib/permissions.ts'
import { useUrlFilter } from '../../lib/url-filter.ts'
import { useText } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollTabs } from '../../ui/scroll-tabs.tsx'
import { AdjustDrawer } from './adjust-drawer.tsx'
import { AdjustmentList } from './adjustment-list.tsx'
import { BanList } from './ban-list.tsx'

const views = ['pending', 'applied', 'refused', 'bans'] as const
type View = (typeof views)[number]
const names = ['view'] as const

/** Points by a word of staff: what waits for a second person first. */
export default function AdjustmentPage() {
  const { pointsAdjustment: t } = useText()
  const can = useCan()
  const [filter, setFilter] = useUrlFilter(names)
  const [isOpen, setOpen] = useState(false)
  const view = views.find((one) => one === filter.view) ?? 'pending'
  const create = can('points.adjust') && can('member.read') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
      {t.create}
    </Button>
  )
  return (
    <Page title={t.title} sentence={t.sentence} actions={create}>
      <Panel flush className="list-panel">
        <ScrollTabs<View>
          label={t.columns.state}
          tabs={views.map((key) => ({ key, label: t.tabs[key] }))}
          active={view}
          change={(key) => setFilter({ view: key === 'pending' ? undefined : key })}
        />
        {view === 'bans' ? <BanList /> : <AdjustmentList state={view} />}
      </Panel>
      <AdjustDrawer isOpen={isOpen} close={() => setOpen(false)} />
    </Page>
  )
}
