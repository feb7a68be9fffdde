import { Alert, Button } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useCan } from '../../lib/permissions.ts'
import { shopMinute } from '../../lib/time.ts'
import { useText } from '../../messages/text.ts'
import { couponKeys, resumeClaims, type CouponTemplateDetail } from './api.ts'

/** The breaker has paused the claims: what happened, and the button to go on. */
export function ClaimsPaused({ template }: { template: CouponTemplateDetail }) {
  const { app, coupon: t } = useText()
  const can = useCan()
  const resume = useAct({
    run: () => resumeClaims(template.code),
    done: app.saved,
    touches: [[...couponKeys.all], ['dashboard']],
  })
  const { claimsPausedAt, claimsPausedBy, mostPerMinute, mostPerHour } = template
  if (!claimsPausedAt) return null
  const limit = claimsPausedBy === 'minute' ? mostPerMinute : mostPerHour
  return (
    <Alert
      type="warning"
      showIcon
      title={t.claimsPaused(shopMinute(claimsPausedAt))}
      description={t.claimsPausedWhy(claimsPausedBy === 'minute', limit)}
      action={
        can('coupon.write') && (
          <Button loading={resume.isBusy} onClick={() => resume.go()}>
            {t.resumeClaims}
          </Button>
        )
      }
    />
  )
}
