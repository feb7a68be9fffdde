import type { Dto } from '@tuanke/shared/api/admin/types'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { couponKeys, setLimits, type CouponTemplateDetail } from './api.ts'
import { LimitFields } from './limit-fields.tsx'

interface Props {
  template: CouponTemplateDetail
  isOpen: boolean
  close: () => void
}

/** The only things about a kind of coupon that may change. */
export function LimitsDrawer({ template, isOpen, close }: Props) {
  const { app, coupon: t } = useText()
  const { code, totalLimit, perMemberLimit, budgetFen, mostPerMinute, mostPerHour, isInCentre } = template
  return (
    <FormDrawer
      title={t.changeLimits}
      isOpen={isOpen}
      close={close}
      initialValues={{ totalLimit, perMemberLimit, budgetFen, mostPerMinute, mostPerHour, isInCentre }}
      submit={(values: Dto<'TemplateLimits'>) =>
        setLimits(code, {
          totalLimit: values.totalLimit ?? undefined,
          perMemberLimit: values.perMemberLimit ?? undefined,
          budgetFen: values.budgetFen ?? undefined,
          mostPerMinute: values.mostPerMinute ?? undefined,
          mostPerHour: values.mostPerHour ?? undefined,
          isInCentre: values.isInCentre,
        })
      }
      done={app.saved}
      touches={[[...couponKeys.all]]}
    >
      <LimitFields worth={template} />
    </FormDrawer>
  )
}
