import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { closeAlert, listAlerts, reviewKeys, touchedByReview } from './api.ts'

const say = (tenths: number) => (tenths / 10).toFixed(1)

/** Products whose scores fell, until somebody has looked; nothing when there are none. */
export function ScoreAlerts({ see }: { see: (productCode: string) => void }) {
  const { review: t } = useText()
  const can = useCan()
  const { data } = useQuery({ queryKey: reviewKeys.alerts, queryFn: listAlerts })
  const close = useAct({ run: closeAlert, done: t.alertClosed, touches: touchedByReview })
  if (!data?.items.length) return null
  return (
    <Alert
      type="warning"
      showIcon
      className="score-alerts"
      message={t.alertTitle}
      description={
        <ul>
          {data.items.map(({ code, title, productCode, recentTenths, beforeTenths }) => (
            <li key={code}>
              <span>{t.alertText(title, say(recentTenths), beforeTenths === null ? null : say(beforeTenths))}</span>
              <Button size="small" onClick={() => see(productCode)}>
                {t.alertSee}
              </Button>
              {can('review.moderate') && (
                <Button size="small" type="text" disabled={close.isBusy} onClick={() => close.go(code)}>
                  {t.alertClose}
                </Button>
              )}
            </li>
          ))}
        </ul>
      }
    />
  )
}
