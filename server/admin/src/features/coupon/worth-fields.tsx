import { Form, InputNumber, Radio } from 'antd'
import { useText } from '../../messages/text.ts'
import { FenInput } from '../../ui/fen-input.tsx'
import type { TemplateValues } from './template-values.ts'

/** What the coupon takes off, and from which sum on. */
export function WorthFields({ kind }: { kind: TemplateValues['kind'] }) {
  const { app, coupon: t } = useText()
  const required = [{ required: true, message: app.required }]
  return (
    <>
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
    </>
  )
}
