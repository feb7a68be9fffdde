import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { couponKeys, publishTemplate, type CouponTemplateDetail } from './api.ts'
import { useCouponWords } from './words.ts'

/** A draft: what it can cost at most is said before it is published, and what is dangerous is asked a second time. */
export function PublishPanel({ template, mayPublish }: { template: CouponTemplateDetail; mayPublish: boolean }) {
  const { coupon: t } = useText()
  const words = useCouponWords()
  const [asked, setAsked] = useState<'cost' | 'risks' | null>(null)
  const close = () => setAsked(null)
  const act = useAct({
    run: () => publishTemplate(template.code, template.risks, template.version),
    done: t.published,
    touches: [[...couponKeys.all]],
    onDone: close,
  })
  if (template.status !== 'draft') return null
  const hasRisks = template.risks.length > 0
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={t.isDraft}
        description={`${t.mostCost}${t.colon}${words.mostCost(template)}`}
        action={
          mayPublish && (
            <Button type="primary" onClick={() => setAsked('cost')}>
              {t.publish}
            </Button>
          )
        }
      />
      <ConfirmDialog
        isOpen={asked === 'cost'}
        title={t.publishTitle(template.title)}
        okText={hasRisks ? t.goOn : t.publish}
        isBusy={act.isBusy}
        confirm={() => (hasRisks ? setAsked('risks') : act.go())}
        close={close}
      >
        <p>
          {words.worth(template)} · {words.condition(template)}
        </p>
        <p className="strong">
          {t.mostCost}
          {t.colon}
          {words.mostCost(template)}
        </p>
        <p>{template.isInCentre ? t.publishInCentre : t.publishByStaff}</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'risks'}
        title={t.risksTitle}
        okText={t.publishAnyway}
        isBusy={act.isBusy}
        isDanger
        confirm={() => act.go()}
        close={close}
      >
        {template.risks.map((risk) => (
          <p key={risk}>{t.risks[risk]}</p>
        ))}
      </ConfirmDialog>
    </>
  )
}
