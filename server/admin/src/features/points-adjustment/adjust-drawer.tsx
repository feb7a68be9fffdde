import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Form, InputNumber, Radio } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { MemberPicker } from '../../ui/member-picker.tsx'
import { ReasonField } from '../../ui/reason-field.tsx'
import { adjust, adjustmentKeys, readLimit, touchedByAdjustment } from './api.ts'
import { MemberNow } from './member-now.tsx'

interface Values {
  memberNo: string
  direction: 'give' | 'take'
  amount: number
  reason: string
}

/** Who, how many, why; above the limit it says that a second person is needed before it is sent. */
export function AdjustDrawer({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { app, pointsAdjustment: t } = useText()
  const [form] = Form.useForm<Values>()
  const key = useOperationKey(isOpen)
  const memberNo = Form.useWatch('memberNo', form)
  const amount = Form.useWatch('amount', form) ?? 0
  const limit = useQuery({ queryKey: [...adjustmentKeys.all, 'limit'], queryFn: readLimit, enabled: isOpen })
  const approvalAbove = limit.data?.approvalAbove ?? Number.MAX_SAFE_INTEGER
  const act = useAct({
    run: (values: Values) => {
      const signed = values.direction === 'give' ? values.amount : -values.amount
      return adjust({ memberNo: values.memberNo, amount: signed, reason: values.reason }, key)
    },
    done: ({ state }) => (state === 'pending' ? t.submitted : t.applied),
    touches: touchedByAdjustment,
    onDone: close,
  })
  return (
    <Drawer
      title={t.create}
      open={isOpen}
      onClose={close}
      size={440}
      destroyOnHidden
      footer={
        <div className="drawer-foot">
          <Button onClick={close}>{app.cancel}</Button>
          <Button type="primary" loading={act.isBusy} onClick={form.submit}>
            {t.submit}
          </Button>
        </div>
      }
    >
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        onFinish={act.go}
        initialValues={{ direction: 'give' } satisfies Partial<Values>}
      >
        <Form.Item name="memberNo" label={t.member} rules={[{ required: true, message: t.memberMissing }]}>
          <MemberPicker />
        </Form.Item>
        {memberNo && <MemberNow memberNo={memberNo} />}
        <Form.Item name="direction" label={t.direction}>
          <Radio.Group
            optionType="button"
            options={[
              { value: 'give', label: t.give },
              { value: 'take', label: t.take },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="amount"
          label={t.amount}
          extra={amount > approvalAbove ? t.waits(approvalAbove) : undefined}
          rules={[{ required: true, message: t.amountMissing }]}
        >
          <InputNumber min={1} max={1_000_000} precision={0} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t.reason}
          rules={[{ required: true, whitespace: true, message: t.reasonMissing }]}
        >
          <ReasonField usual={t.reasons} />
        </Form.Item>
      </Form>
    </Drawer>
  )
}
