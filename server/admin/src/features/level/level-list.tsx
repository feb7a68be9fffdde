import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useDrawerAddress } from '../../lib/drawer-address.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded, StateBox } from '../../ui/states.tsx'
import { levelKeys, listLevels } from './api.ts'
import { LevelDrawer } from './level-drawer.tsx'
import { LevelStep } from './level-step.tsx'

/** The ladder: the highest step on top, each with what it brings and who stands on it. */
export default function LevelList() {
  const { level: t } = useText()
  const can = useCan()
  const query = useQuery({ queryKey: levelKeys.all, queryFn: listLevels })
  const drawer = useDrawerAddress()
  const mayEdit = can('level.write')
  const shown = query.data?.items.find(({ code }) => code === drawer.shown) ?? null
  const create = mayEdit && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => drawer.open('new')}>
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
                <LevelStep key={level.code} level={level} edit={mayEdit ? () => drawer.open(level.code) : undefined} />
              ))}
              {membersWithout > 0 && <p className="note">{t.without(membersWithout)}</p>}
            </div>
          )
        }
      </Loaded>
      <LevelDrawer
        editing={!mayEdit ? null : drawer.shown === 'new' ? 'new' : shown}
        levels={query.data?.items ?? []}
        close={drawer.close}
      />
    </Page>
  )
}
