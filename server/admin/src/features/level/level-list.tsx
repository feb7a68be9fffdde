import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded, StateBox } from '../../ui/states.tsx'
import { levelKeys, listLevels, type Level } from './api.ts'
import { LevelDrawer } from './level-drawer.tsx'
import { LevelStep } from './level-step.tsx'

/** The ladder: the highest step on top, each with what it brings and who stands on it. */
export default function LevelList() {
  const { level: t } = useText()
  const can = useCan()
  const query = useQuery({ queryKey: levelKeys.all, queryFn: listLevels })
  const [editing, setEditing] = useState<Level | 'new' | null>(null)
  const mayEdit = can('level.write')
  const create = mayEdit && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
      {t.create}
    </Button>
  )
  return (
    <Page title={t.title} sentence={t.sentence} actions={create}>
      <Loaded query={query}>
        {({ items, membersWithout }) =>
          items.length === 0 ? (
            <Panel>
              <StateBox title={t.emptyTitle} body={t.emptyBody} action={create} />
            </Panel>
          ) : (
            <div className="stack">
              {[...items].reverse().map((level) => (
                <LevelStep key={level.code} level={level} edit={mayEdit ? () => setEditing(level) : undefined} />
              ))}
              {membersWithout > 0 && <p className="note">{t.without(membersWithout)}</p>}
            </div>
          )
        }
      </Loaded>
      <LevelDrawer editing={editing} levels={query.data?.items ?? []} close={() => setEditing(null)} />
    </Page>
  )
}
