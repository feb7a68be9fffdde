import { Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { deleteCategory, touchedByCategory, type Placed } from './api.ts'

/** Says what becomes of the products in it before it goes. */
export function DeleteDialog({ row, all, close }: { row: Placed; all: Placed[]; close: () => void }) {
  const { category: t } = useText()
  const [productsTo, setProductsTo] = useState<string>()
  const [isMissing, setMissing] = useState(false)
  const remove = useAct({
    run: () => deleteCategory(row.code, productsTo),
    done: t.deleted,
    touches: touchedByCategory,
    onDone: close,
  })
  const confirm = () => (row.products > 0 && !productsTo ? setMissing(true) : remove.go())
  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={t.deleteTitle(row.name)}
      okText={t.delete}
      isBusy={remove.isBusy}
      confirm={confirm}
      close={close}
    >
      {row.products === 0 ? (
        <p>{t.deleteEmpty}</p>
      ) : (
        <>
          <p>{t.deleteFull(row.products)}</p>
          <Select
            className="category-target"
            aria-label={t.moveTo}
            placeholder={t.moveTo}
            status={isMissing && !productsTo ? 'error' : undefined}
            value={productsTo}
            onChange={setProductsTo}
            showSearch={{ optionFilterProp: 'label' }}
            options={all
              .filter(({ code }) => code !== row.code)
              .map(({ code, name, parentCode }) => ({ value: code, label: parentCode ? `　${name}` : name }))}
          />
        </>
      )}
    </ConfirmDialog>
  )
}
