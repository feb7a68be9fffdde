import { formatFen } from '@tuanke/shared/money'
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
      submit={(values: Limits, version) =>
        setLimits(
          code,
          {
            totalLimit: values.totalLimit ?? undefined,
            perMemberLimit: values.perMemberLimit ?? undefined,
            budgetFen: values.budgetFen ?? undefined,
            mostPerMinute: values.mostPerMinute ?? undefined,
            mostPerHour: values.mostPerHour ?? undefined,
            isInCentre: values.isInCentre,
          },
          version,
        )
      }
      done={app.saved}
      touches={[[...couponKeys.all]]}
    >
      <LimitFields worth={template} />
    </FormDrawer>
  )
}
