import { halfWidth } from '@tuanke/shared/typed-number'
import { Form, Switch } from 'antd'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { readPickupPoint, savePickupPoint, type PickupPoint, type PickupPointInput } from './api.ts'
import { TextItem } from '../../ui/text-field.tsx'

interface Props {
  editing: PickupPoint | 'new' | null
  close: () => void
}

export function PickupPointDrawer({ editing, close }: Props) {
  const { point: t } = useText()
  const existing = editing === 'new' ? null : editing
  return (
    <FormDrawer<PickupPointInput, PickupPoint>
      title={existing ? t.edit : t.create}
      isOpen={editing !== null}
      close={close}
      size={420}
      focus="name"
      initialValues={existing ?? { isActive: true }}
      edits={{
        record: existing && recordOf(existing),
        fields: [
          { name: 'name', label: t.columns.name },
          { name: 'address', label: t.columns.address },
          { name: 'phone', label: t.columns.phone },
          { name: 'openHours', label: t.columns.hours },
          { name: 'isActive', label: t.columns.active },
        ],
        read: async () => recordOf((await readPickupPoint(existing!.code)) ?? existing!),
      }}
      submit={(values, version) => savePickupPoint(existing?.code ?? null, values, version)}
      done={t.saved}
      touches={[['pickup-points']]}
    >
      <Fields />
    </FormDrawer>
  )
}

const recordOf = ({ version, ...values }: PickupPoint) => ({ version, values })

function Fields() {
  const { point: t } = useText()
  const isActive = Form.useWatch<boolean | undefined>('isActive')
  return (
    <>
      <TextItem name="name" label={t.columns.name} required max={30} />
      <TextItem name="address" label={t.columns.address} required rows={{ minRows: 2 }} max={120} />
      <TextItem
        name="phone"
        label={t.columns.phone}
        normalize={halfWidth}
        required
        max={20}
        face={{ inputMode: 'tel' }}
      />
      <TextItem name="openHours" label={t.columns.hours} required max={60} face={{ placeholder: t.hoursPlaceholder }} />
      <Form.Item
        name="isActive"
        label={t.columns.active}
        valuePropName="checked"
        extra={isActive === false ? t.deactivate : undefined}
      >
        <Switch checkedChildren={t.active} unCheckedChildren={t.inactive} />
      </Form.Item>
    </>
  )
}
