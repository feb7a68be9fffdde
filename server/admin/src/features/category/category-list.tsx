import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useCategories } from '../../lib/choices.ts'
import { useDrawerAddress } from '../../lib/drawer-address.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded, StateBox } from '../../ui/states.tsx'
import { rowsOf, type Placed } from './api.ts'
import { CategoryDrawer } from './category-drawer.tsx'
import { CategoryRow } from './category-row.tsx'
import { DeleteDialog } from './delete-dialog.tsx'

/** Both levels in the order customers see them. */
export default function CategoryList() {
  const { category: t } = useText()
  const can = useCan()
  const query = useCategories()
  const drawer = useDrawerAddress()
  const [going, setGoing] = useState<Placed | null>(null)
  const mayEdit = can('product.write')
  const all = rowsOf(query.data?.items ?? [])
  const create = mayEdit && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => drawer.open('new')}>
      {t.create}
    </Button>
  )
  return (
    <Page title={t.title} sentence={t.sentence} actions={create} narrow>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel>
              <StateBox title={t.emptyTitle} body={t.emptyBody} action={create} />
            </Panel>
          ) : (
            <Panel flush>
              <ul className="category-rows">
                {rowsOf(items).map((row) => (
                  <CategoryRow
                    key={row.code}
                    row={row}
                    edit={mayEdit ? () => drawer.open(row.code) : undefined}
                    remove={() => setGoing(row)}
                  />
                ))}
              </ul>
            </Panel>
          )
        }
      </Loaded>
      <CategoryDrawer
        editing={
          !mayEdit ? null : drawer.shown === 'new' ? 'new' : (all.find(({ code }) => code === drawer.shown) ?? null)
        }
        all={all}
        close={drawer.close}
      />
      {going && <DeleteDialog row={going} all={all} close={() => setGoing(null)} />}
    </Page>
  )
}
