import { Form, Select } from 'antd'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { NumberItem } from '../../ui/number-field.tsx'
import { TextItem } from '../../ui/text-field.tsx'
import { createCategory, listCategories, rowsOf, touchedByCategory, updateCategory, type Placed } from './api.ts'

interface Props {
  editing: Placed | 'new' | null
  all: Placed[]
  close: () => void
}

interface Values {
  name: string
  /** Of one there is. */
  place: number
  /** Of a new one. */
  parentCode?: string
}

/** A new category at the end of its level, or the name and place of one there is. */
export function CategoryDrawer({ editing, all, close }: Props) {
  const { category: t } = useText()
  const existing = editing === 'new' ? null : editing
  return (
    <FormDrawer<Values, unknown>
      title={existing ? t.edit(existing.name) : t.create}
      isOpen={editing !== null}
      close={close}
      size={420}
      focus="name"
      initialValues={existing ? recordOf(existing).values : {}}
      edits={{
        record: existing && recordOf(existing),
        fields: [
          { name: 'name', label: t.fields.name },
          { name: 'place', label: t.fields.place },
        ],
        read: async () =>
          recordOf(rowsOf((await listCategories()).items).find(({ code }) => code === existing!.code) ?? existing!),
      }}
      submit={({ name, place, parentCode }, version) =>
        existing
          ? updateCategory(existing.code, { name: name.trim(), place }, version)
          : createCategory({ name: name.trim(), parentCode: parentCode ?? null })
      }
      done={t.saved}
      touches={touchedByCategory}
    >
      <TextItem name="name" label={t.fields.name} required max={20} />
      {existing ? (
        <NumberItem
          name="place"
          label={t.fields.place}
          extra={t.placeHint(existing.siblings)}
          required
          min={1}
          max={existing.siblings}
        />
      ) : (
        <Form.Item name="parentCode" label={t.fields.parent}>
          <Select
            allowClear
            placeholder={t.top}
            options={all
              .filter(({ parentCode }) => parentCode === null)
              .map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Form.Item>
      )}
    </FormDrawer>
  )
}

const recordOf = ({ name, place, version }: Placed) => ({ version, values: { name, place } })
