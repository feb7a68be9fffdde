import { useQuery } from '@tanstack/react-query'
import { formatFen } from '@tuanke/shared/money'
import { Button } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useCan } from '../../lib/permissions.ts'
import { shopMinute } from '../../lib/time.ts'
import { useText } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Loaded, PageSkeleton } from '../../ui/states.tsx'
import { couponKeys, readTemplate, type CouponTemplateDetail } from './api.ts'
import { ClaimsPaused } from './claims-paused.tsx'
import { StatusMark } from './coupon-list.tsx'
import { GiveDrawer } from './give-drawer.tsx'
import { GivenList } from './given-list.tsx'
import { LimitsDrawer } from './limits-drawer.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { StatusActions } from './status-actions.tsx'
import { useCouponWords } from './words.ts'

/** One kind of coupon: what it gives, what it did, and who holds it. */
export default function CouponPage() {
  const { code = '' } = useParams()
  const query = useQuery({ queryKey: [...couponKeys.all, code], queryFn: () => readTemplate(code) })
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(template) => <Template template={template} />}
    </Loaded>
  )
}

function Template({ template }: { template: CouponTemplateDetail }) {
  const { app, coupon: t } = useText()
  const can = useCan()
  const words = useCouponWords()
  const budgetOf = ({ budgetFen, committedFen }: CouponTemplateDetail) =>
    budgetFen === null ? app.unlimited : t.budgetOf(formatFen(budgetFen), formatFen(committedFen ?? 0))
  const [opened, setOpened] = useState<'give' | 'limits' | null>(null)
  const mayGive = can('coupon.issue') && template.status === 'active'
  const mayWrite = can('coupon.write') && template.status !== 'recalled'
  return (
    <Page
      title={template.title}
      sentence={`${words.worth(template)} · ${words.condition(template)}`}
      mark={<StatusMark status={template.status} />}
      actions={
        <>
          {mayWrite && <StatusActions template={template} />}
          {mayGive && (
            <Button type="primary" onClick={() => setOpened('give')}>
              {t.give}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <PublishPanel template={template} mayPublish={mayWrite} />
        <ClaimsPaused template={template} />
        <div className="two-panels">
          <Figures template={template} />
          <Panel
            title={t.terms}
            extra={mayWrite && <Button onClick={() => setOpened('limits')}>{t.changeLimits}</Button>}
          >
            <Facts
              rows={[
                [t.columns.scope, words.scope(template)],
                [t.columns.validity, words.validity(template)],
                [t.fields.issue, `${shopMinute(template.issueFromAt)} – ${shopMinute(template.issueUntilAt)}`],
                [t.fields.total, template.totalLimit ?? app.unlimited],
                [t.fields.perMember, template.perMemberLimit ?? app.unlimited],
                [t.fields.budget, budgetOf(template)],
                [t.mostCost, words.mostCost(template)],
                [t.fields.breaker, t.breakerOf(template.mostPerMinute, template.mostPerHour)],
                [t.columns.way, template.isInCentre ? t.inCentre : t.byStaff],
              ]}
            />
          </Panel>
        </div>
        <GivenList code={template.code} />
      </div>
      <GiveDrawer code={template.code} isOpen={opened === 'give'} close={() => setOpened(null)} />
      <LimitsDrawer template={template} isOpen={opened === 'limits'} close={() => setOpened(null)} />
    </Page>
  )
}

function Figures({ template: { figures } }: { template: CouponTemplateDetail }) {
  const { coupon: t } = useText()
  const { issued, paid, unpaid, usable, lapsed, recalled, discountFen, paidFen } = figures
  return (
    <Panel title={t.figures} hint={t.figuresHint}>
      <Facts
        rows={[
          [t.issued, issued],
          [t.paid, unpaid > 0 ? t.andUnpaid(paid, unpaid) : paid],
          [t.usable, usable],
          [t.lapsed, lapsed],
          [t.recalled, recalled],
          [t.discount, formatFen(discountFen)],
          [t.paidWith, formatFen(paidFen)],
        ]}
      />
    </Panel>
  )
}
