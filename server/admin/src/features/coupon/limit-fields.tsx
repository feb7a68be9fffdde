import { couponMostFen } from '@tuanke/shared/coupon/rules'
import { formatFen } from '@tuanke/shared/money'
import { Checkbox, Flex, Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { MoneyItem, NumberItem } from '../../ui/number-field.tsx'

type Worth = Parameters<typeof couponMostFen>[0]

/** How many there are, what they may cost, how fast they may be claimed, and who may have them. */
export function LimitFields({ worth }: { worth: Worth }) {
  const { coupon: t } = useText()
  const mostFen = couponMostFen(worth)
  return (
    <>
      <NumberItem name="totalLimit" label={t.fields.total} extra={t.fields.limitHint} min={1} max={10_000_000} />
      <NumberItem name="perMemberLimit" label={t.fields.perMember} extra={t.fields.limitHint} min={1} max={1000} />
      <MoneyItem
        name="budgetFen"
        label={t.fields.budget}
        extra={t.fields.budgetHint}
        rules={[
          {
            validator: async (_, budgetFen: number | null | undefined) => {
              if (!budgetFen) return
              if (mostFen === null) throw new Error(t.fields.budgetUnbounded)
              if (budgetFen < mostFen) throw new Error(t.fields.budgetTooSmall(formatFen(mostFen)))
            },
          },
        ]}
      />
      <Form.Item label={t.fields.breaker} extra={t.fields.breakerHint}>
        <Flex gap={12} wrap>
          {(['minute', 'hour'] as const).map((window) => (
            <NumberItem
              key={window}
              name={window === 'minute' ? 'mostPerMinute' : 'mostPerHour'}
              noStyle
              min={1}
              max={10_000_000}
              face={{ 'aria-label': t.fields.per[window], width: 150, suffix: t.fields.per[window] }}
            />
          ))}
        </Flex>
      </Form.Item>
      <Form.Item name="isInCentre" valuePropName="checked">
        <Checkbox>{t.fields.inCentre}</Checkbox>
      </Form.Item>
    </>
  )
}
