import { Form, Radio } from 'antd'
import { useText } from '../../messages/text.ts'
import type { TemplateValues } from './template-values.ts'
import { MoneyItem, NumberItem } from '../../ui/number-field.tsx'

/** What the coupon takes off, and from which sum on. */
export function WorthFields({ kind }: { kind: TemplateValues['kind'] }) {
  const { coupon: t } = useText()
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
          <NumberItem
            name="offPercent"
            label={t.fields.percent}
            extra={t.fields.percentHint}
            required
            min={0.01}
            max={99.99}
            decimals={2}
            face={{ suffix: '%' }}
          />
          <MoneyItem name="capFen" label={t.fields.cap} extra={t.fields.capHint} />
        </>
      ) : (
        <MoneyItem
          name="offFen"
          label={kind === 'fixed' ? t.fields.off : t.fields.shippingOff}
          extra={kind === 'shipping' ? t.fields.shippingHint : undefined}
          required={kind === 'fixed'}
        />
      )}
      <MoneyItem name="thresholdFen" label={t.fields.threshold} extra={t.fields.thresholdHint} />
    </>
  )
}
