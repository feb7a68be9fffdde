import { Button, Drawer, Form, Input, Switch } from 'antd'
import { useAct } from '../../lib/act.ts'
import { readyToSubmit } from '../../lib/submit-on-enter.ts'
import { useText } from '../../messages/text.ts'
import { savePickupPoint, type PickupPoint, type PickupPointInput } from './api.ts'

interface Props {
  editing: PickupPoint | 'new' | null
  close: () => void
}

export function PickupPointDrawer({ editing, close }: Props) {
  const { app, point: t } = useText()
  const [form] = Form.useForm<PickupPointInput>()
  const existing = editing === 'new' ? null : editing
  const isActive = Form.useWatch('isActive', form)
  const save = useAct({
    run: (values: PickupPointInput) => savePickupPoint(existing?.code ?? null, values),
    done: t.saved,
    touches: [['pickup-points']],
    onDone: close,
  })
  const required = [{ required: true, whitespace: true, message: app.required }]
  return (
    <Drawer
      title={existing ? t.edit : t.create}
      open={editing !== null}
      onClose={close}
      size={420}
      destroyOnHidden
      afterOpenChange={(opened) => opened && form.getFieldInstance('name')?.focus()}
      footer={
        <div className="drawer-foot">
          <Button onClick={close}>{app.cancel}</Button>
          <Button type="primary" loading={save.isBusy} onClick={form.submit}>
            {app.save}
          </Button>
        </div>
      }
    >
      <Form
        key={existing?.code ?? 'new'}
        form={form}
        layout="vertical"
        preserve={false}
        onFinish={save.go}
        onKeyDown={readyToSubmit(form.submit)}
        initialValues={existing ?? { isActive: true }}
      >
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
      </Form>
    </Drawer>
  )
}
