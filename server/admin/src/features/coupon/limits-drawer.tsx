import { mostCostFen } from '@tuanke/shared/coupon/cost'
import { formatFen } from '@tuanke/shared/money'
import { Checkbox, Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { couponKeys, readTemplate, setLimits, type CouponTemplateDetail } from './api.ts'
import { LimitFields } from './limit-fields.tsx'

interface Props {
  template: CouponTemplateDetail
  isOpen: boolean
  close: () => void
}

/** Null leaves a limit out. */
type Limits = Pick<
  CouponTemplateDetail,
  'totalLimit' | 'perMemberLimit' | 'budgetFen' | 'mostPerMinute' | 'mostPerHour' | 'isInCentre'
>

const limitsOf = ({
  totalLimit,
  perMemberLimit,
  budgetFen,
  mostPerMinute,
  mostPerHour,
  isInCentre,
}: Limits): Limits => ({
  ...{ totalLimit, perMemberLimit, budgetFen, mostPerMinute, mostPerHour, isInCentre },
})

/** The only things about a kind of coupon that may change. */
export function LimitsDrawer({ template, isOpen, close }: Props) {
  const { app, coupon: t } = useText()
  const { code } = template
  return (
    <FormDrawer
      title={t.changeLimits}
      isOpen={isOpen}
      close={close}
      initialValues={limitsOf(template)}
      edits={{
        record: { version: template.version, values: limitsOf(template) },
        fields: [
          { name: 'totalLimit', label: t.fields.total },
          { name: 'perMemberLimit', label: t.fields.perMember },
          {
            name: 'budgetFen',
            label: t.fields.budget,
            text: (fen) => (typeof fen === 'number' ? formatFen(fen) : '—'),
          },
          { name: 'mostPerMinute', label: t.fields.per.minute },
          { name: 'mostPerHour', label: t.fields.per.hour },
          { name: 'isInCentre', label: t.fields.inCentre },
        ],
        read: async () => {
          const now = await readTemplate(code)
          return { version: now.version, values: limitsOf(now) }
        },
      }}
      submit={(values: Limits & { isMeant?: boolean }, version) =>
        setLimits(
          code,
          {
            totalLimit: values.totalLimit ?? undefined,
            perMemberLimit: values.perMemberLimit ?? undefined,
            budgetFen: values.budgetFen ?? undefined,
            mostPerMinute: values.mostPerMinute ?? undefined,
            mostPerHour: values.mostPerHour ?? undefined,
            isInCentre: values.isInCentre,
            confirmed: values.isMeant ? ['cost-unbounded'] : [],
          },
          version,
        )
      }
      done={app.saved}
      touches={[[...couponKeys.all]]}
    >
      <LimitFields worth={template} />
      <MeantWithoutBounds template={template} />
    </FormDrawer>
  )
}

/** What is given away and loses its bounds is asked for; a draft is asked when it is published. */
function MeantWithoutBounds({ template }: { template: CouponTemplateDetail }) {
  const { coupon: t } = useText()
  const totalLimit = Form.useWatch<number | null | undefined>('totalLimit') ?? null
  const budgetFen = Form.useWatch<number | null | undefined>('budgetFen') ?? null
  const isBounded = mostCostFen({ ...template, totalLimit, budgetFen }) !== null
  if (template.status === 'draft' || template.mostCostFen === null || isBounded) return null
  return (
    <Form.Item
      name="isMeant"
      valuePropName="checked"
      rules={[
        {
          validator: async (_, isMeant?: boolean) => {
            if (!isMeant) throw new Error(t.meanUnboundedFirst)
          },
        },
      ]}
    >
      <Checkbox>{t.meanUnbounded}</Checkbox>
    </Form.Item>
  )
}
