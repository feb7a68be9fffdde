import { Form } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { MemberPicker } from '../../ui/member-picker.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { couponKeys, giveCoupon } from './api.ts'

interface Values {
  memberNo: string
  reason: string
}

/** To one member, with a reason that the member reads. */
export function GiveDrawer({ code, isOpen, close }: { code: string; isOpen: boolean; close: () => void }) {
  const { app, coupon: t } = useText()
  const key = useOperationKey(isOpen)
  return (
    <FormDrawer
      title={t.give}
      isOpen={isOpen}
      close={close}
      okText={t.give}
      submit={(values: Values) => giveCoupon(code, values, key)}
      done={t.given}
      touches={[[...couponKeys.all]]}
    >
      <Form.Item name="memberNo" label={t.member} rules={[{ required: true, message: app.required }]}>
        <MemberPicker />
      </Form.Item>
      <ReasonItem label={t.reason} extra={t.reasonHint} missing={app.required} usual={t.reasons} />
    </FormDrawer>
  )
}
