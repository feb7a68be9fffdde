import { Button, Drawer, Form } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { MemberPicker } from '../../ui/member-picker.tsx'
import { ReasonField } from '../../ui/reason-field.tsx'
import { couponKeys, giveCoupon } from './api.ts'

interface Values {
  memberNo: string
  reason: string
}

/** To one member, with a reason that the member reads. */
export function GiveDrawer({ code, isOpen, close }: { code: string; isOpen: boolean; close: () => void }) {
  const { app, coupon: t } = useText()
  const [form] = Form.useForm<Values>()
  const key = useOperationKey(isOpen)
  const act = useAct({
    run: (values: Values) => giveCoupon(code, values, key),
    done: t.given,
    touches: [[...couponKeys.all]],
    onDone: close,
  })
  return (
    <Drawer
      title={t.give}
      open={isOpen}
      onClose={close}
      size={440}
      destroyOnHidden
      footer={
        <div className="drawer-foot">
          <Button onClick={close}>{app.cancel}</Button>
          <Button type="primary" loading={act.isBusy} onClick={form.submit}>
            {t.give}
          </Button>
        </div>
      }
    >
      <Form form={form} layout="vertical" preserve={false} onFinish={act.go}>
        <Form.Item name="memberNo" label={t.member} rules={[{ required: true, message: app.required }]}>
          <MemberPicker />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t.reason}
          extra={t.reasonHint}
          rules={[{ required: true, whitespace: true, message: app.required }]}
        >
          <ReasonField usual={t.reasons} />
        </Form.Item>
      </Form>
    </Drawer>
  )
}
