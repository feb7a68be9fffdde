import { Button, Drawer, Form, Input, InputNumber, Radio } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { FenInput } from '../../ui/fen-input.tsx'
import { RangeField } from '../../ui/range-field.tsx'
import { couponKeys, createTemplate } from './api.ts'
import { LimitFields } from './limit-fields.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { firstValues, inputOf, type TemplateValues } from './template-values.ts'

/** A new kind of coupon. What it gives is final once people hold it; how many there are may change later. */
export function TemplateDrawer({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { app, coupon: t } = useText()
  const [form] = Form.useForm<TemplateValues>()
  const key = useOperationKey(isOpen)
  const kind = Form.useWatch('kind', form) ?? 'fixed'
  const offFen = Form.useWatch('offFen', form) ?? null
  const capFen = Form.useWatch('capFen', form) ?? null
  const validity = Form.useWatch('validity', form) ?? 'days'
  const save = useAct({
    run: (values: TemplateValues) => createTemplate(inputOf(values), key),
    done: t.created,
    touches: [[...couponKeys.all]],
    onDone: close,
  })
  const required = [{ required: true, message: app.required }]
  const labels: [string, string] = [t.fields.from, t.fields.until]
  return (
    <Drawer
      title={t.create}
      open={isOpen}
      onClose={close}
      size={500}
      destroyOnHidden
      afterOpenChange={(opened) => opened && form.getFieldInstance('title')?.focus()}
      footer={
        <div className="drawer-foot">
          <Button onClick={close}>{app.cancel}</Button>
          <Button type="primary" loading={save.isBusy} onClick={form.submit}>
            {app.save}
          </Button>
        </div>
      }
    >
      <Form form={form} layout="vertical" preserve={false} onFinish={save.go} initialValues={firstValues()}>
        <Form.Item
          name="title"
          label={t.fields.title}
          rules={[{ required: true, whitespace: true, message: app.required }]}
        >
          <Input maxLength={64} placeholder={t.fields.titleHint} />
        </Form.Item>
        <Form.Item name="kind" label={t.fields.kind}>
          <Radio.Group
            optionType="button"
            options={(['fixed', 'percent', 'shipping'] as const).map((value) => ({ value, label: t.kind[value] }))}
          />
        </Form.Item>
        {kind === 'percent' ? (
          <>
            <Form.Item name="offPercent" label={t.fields.percent} extra={t.fields.percentHint} rules={required}>
              <InputNumber min={0.01} max={99.99} precision={2} suffix="%" />
            </Form.Item>
            <Form.Item name="capFen" label={t.fields.cap} extra={t.fields.capHint}>
              <FenInput />
            </Form.Item>
          </>
        ) : (
          <Form.Item
            name="offFen"
            label={kind === 'fixed' ? t.fields.off : t.fields.shippingOff}
            extra={kind === 'shipping' ? t.fields.shippingHint : undefined}
            rules={kind === 'fixed' ? required : []}
          >
            <FenInput />
          </Form.Item>
        )}
        <Form.Item name="thresholdFen" label={t.fields.threshold} extra={t.fields.thresholdHint}>
          <FenInput />
        </Form.Item>
        <ScopeFields />
        <Form.Item name="issue" label={t.fields.issue} rules={required}>
          <RangeField format="YYYY-MM-DD HH:mm" minuteStep={30} labels={labels} />
        </Form.Item>
        <Form.Item name="validity" label={t.fields.validity}>
          <Radio.Group
            options={[
              { value: 'days', label: t.fields.byDays },
              { value: 'window', label: t.fields.byWindow },
            ]}
          />
        </Form.Item>
        {validity === 'days' ? (
          <Form.Item name="validDays" rules={required}>
            <InputNumber min={1} max={3650} precision={0} suffix={app.days} />
          </Form.Item>
        ) : (
          <Form.Item name="window" rules={required}>
            <RangeField format="YYYY-MM-DD HH:mm" minuteStep={30} labels={labels} />
          </Form.Item>
        )}
        <LimitFields worth={{ kind, offFen, capFen }} />
      </Form>
    </Drawer>
  )
}
