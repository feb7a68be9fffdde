import { useQuery } from '@tanstack/react-query'
import { Form, Radio } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { MemberPicker } from '../../ui/member-picker.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { adjust, adjustmentKeys, readLimit, touchedByAdjustment } from './api.ts'
import { MemberNow } from './member-now.tsx'
import { NumberItem } from '../../ui/number-field.tsx'

interface Values {
  memberNo: string
  direction: 'give' | 'take'
  amount: number
  reason: string
}

/** Who, how many, why; above the limit it says that a second person is needed before it is sent. */
export function AdjustDrawer({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { pointsAdjustment: t } = useText()
  const key = useOperationKey(isOpen)
  return (
    <FormDrawer
      title={t.create}
      isOpen={isOpen}
      close={close}
      okText={t.submit}
      initialValues={{ direction: 'give' }}
      submit={({ memberNo, direction, amount, reason }: Values) =>
        adjust({ memberNo, amount: direction === 'give' ? amount : -amount, reason }, key)
      }
      done={({ state }) => (state === 'pending' ? t.submitted : t.applied)}
      touches={touchedByAdjustment}
    >
      <Fields />
    </FormDrawer>
  )
}

function Fields() {
  const { pointsAdjustment: t } = useText()
  const memberNo = Form.useWatch<string | undefined>('memberNo')
  const amount = Form.useWatch<number | null | undefined>('amount') ?? 0
  const limit = useQuery({ queryKey: [...adjustmentKeys.all, 'limit', memberNo], queryFn: () => readLimit(memberNo) })
  const approvalAbove = limit.data?.approvalAbove ?? Number.MAX_SAFE_INTEGER
  return (
    <>
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
      <NumberItem
        name="amount"
        label={t.amount}
        extra={amount > approvalAbove ? t.waits(approvalAbove) : undefined}
        required
        missing={t.amountMissing}
        min={1}
        max={1_000_000}
      />
      <ReasonItem label={t.reason} missing={t.reasonMissing} usual={t.reasons} />
    </>
  )
}
