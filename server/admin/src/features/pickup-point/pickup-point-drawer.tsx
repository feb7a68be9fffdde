import { Form, Input, Switch } from 'antd'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { readPickupPoint, savePickupPoint, type PickupPoint, type PickupPointInput } from './api.ts'

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
  const { app, point: t } = useText()
  const isActive = Form.useWatch<boolean | undefined>('isActive')
  const required = [{ required: true, whitespace: true, message: app.required }]
  return (
    <>
      <Form.Item name="name" label={t.columns.name} rules={required}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="address" label={t.columns.address} rules={required}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={120} />
      </Form.Item>
      <Form.Item name="phone" label={t.columns.phone} rules={required}>
        <Input maxLength={20} inputMode="tel" />
      </Form.Item>
      <Form.Item name="openHours" label={t.columns.hours} rules={required}>
        <Input maxLength={60} placeholder={t.hoursPlaceholder} />
      </Form.Item>
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
