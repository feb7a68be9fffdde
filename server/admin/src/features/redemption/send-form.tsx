import { halfWidth } from '@tuanke/shared/typed-number'
import { Button, Form, Select } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { readyToSubmit } from '../../lib/submit-on-enter.ts'
import { useText } from '../../messages/text.ts'
import { sendGift, touchedByRedemption, type Redemption } from './api.ts'
import { TextItem } from '../../ui/text-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'

interface Parcel {
  companyCode: string
  trackingNo: string
}

/** Carrier and tracking number; a scanner's Enter sends it. */
export function SendForm({ redemption }: { redemption: Redemption }) {
  const { redemption: t, carriers } = useText()
  const [form] = Form.useForm<Parcel>()
  const key = useOperationKey(redemption.code)
  const send = useFormAct({
    form,
    run: (parcel: Parcel) => sendGift(redemption.code, parcel, key),
    done: t.sent,
    touches: touchedByRedemption,
  })
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={send.go}
      onKeyDown={readyToSubmit(form.submit)}
      initialValues={{ companyCode: 'SF' }}
    >
      <Form.Item name="companyCode" label={t.company} rules={[{ required: true }]}>
        <Select options={Object.entries(carriers).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <TextItem
        name="trackingNo"
        label={t.trackingNo}
        normalize={(text: string) => halfWidth(text).replace(/\s/g, '').toUpperCase()}
        required
        missing={t.trackingMissing}
        rules={[{ pattern: /^[A-Z0-9-]{8,30}$/, message: t.trackingOdd }]}
        max={32}
        face={{ className: 'code', autoComplete: 'off' }}
      />
      <Button type="primary" loading={send.isBusy} onClick={form.submit}>
        {t.sendOk}
      </Button>
    </Form>
  )
}
