import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { touchedByCategory, updateCategory, type Placed } from './api.ts'

/** One category with what is in it; without `edit` it is only read. */
export function CategoryRow({ row, edit, remove }: { row: Placed; edit?: () => void; remove: () => void }) {
  const { app, category: t } = useText()
  const move = useAct({
    run: (place: number) => updateCategory(row.code, { name: row.name, place }, row.version),
    done: t.moved,
    touches: touchedByCategory,
  })
  return (
    <li className={row.parentCode ? 'category-row is-child' : 'category-row'}>
      <span className="category-words">
        <span className={row.parentCode ? '' : 'strong'}>{row.name}</span>
        <span className="note">{t.products(row.products)}</span>
      </span>
      {edit && (
        <span className="row-tools">
          <Button
            type="text"
            size="small"
            icon={<ArrowUpOutlined />}
            aria-label={t.up(row.name)}
            disabled={row.place === 1 || move.isBusy}
            onClick={() => move.go(row.place - 1)}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowDownOutlined />}
            aria-label={t.down(row.name)}
            disabled={row.place === row.siblings || move.isBusy}
            onClick={() => move.go(row.place + 1)}
          />
          <Button size="small" onClick={edit}>
            {app.edit}
          </Button>
          <Button size="small" danger disabled={row.hasChildren} onClick={remove}>
            {t.delete}
          </Button>
        </span>
      )}
    </li>
  )
}
