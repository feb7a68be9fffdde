import { Form, Radio } from 'antd'
import { useText } from '../../messages/text.ts'
import { RangeField } from '../../ui/range-field.tsx'
import type { TemplateValues } from './template-values.ts'
import { NumberItem } from '../../ui/number-field.tsx'

/** When it is given, and how long whoever holds it may use it. */
export function ValidityFields() {
  const { app, coupon: t } = useText()
  const validity = Form.useWatch<TemplateValues['validity'] | undefined>('validity') ?? 'days'
  const required = [{ required: true, message: app.required }]
  const labels: [string, string] = [t.fields.from, t.fields.until]
  const range = <RangeField minuteStep={30} labels={labels} />
  return (
    <>
      <Form.Item name="issue" label={t.fields.issue} rules={required}>
        {range}
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
        <NumberItem name="validDays" required min={1} max={3650} face={{ suffix: app.days }} />
      ) : (
        <Form.Item name="window" rules={required}>
          {range}
        </Form.Item>
      )}
    </>
  )
}
