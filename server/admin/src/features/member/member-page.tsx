import { useQuery } from '@tanstack/react-query'
import { Button, Typography } from 'antd'
import { Link, useParams } from 'react-router-dom'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Page } from '../../ui/page.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Price } from '../../ui/price.tsx'
import { Loaded } from '../../ui/states.tsx'
import { Mark } from '../../ui/tag.tsx'
import { memberKeys, readMember, type Member } from './api.ts'
import { MemberLevel } from './member-level.tsx'
import { PhoneFact } from './phone-fact.tsx'

export default function MemberPage() {
  const { memberNo = '' } = useParams()
  const query = useQuery({ queryKey: memberKeys.one(memberNo), queryFn: () => readMember(memberNo) })
  return <Loaded query={query}>{(member) => <MemberView member={member} />}</Loaded>
}

/** Who they are, what passed between them and the shop, what they allow, and who has looked at their phone. */
function MemberView({ member }: { member: Member }) {
  const { member: t } = useText()
  const when = useWhen()
  const can = useCan()
  const orders = can('order.read') && member.lastOrderAt && (
    <Link to={`/orders?q=${member.memberNo}`}>
      <Button type="primary">{t.orders}</Button>
    </Link>
  )
  return (
    <Page
      title={member.nickname}
      mark={<Mark tone={member.status === 'active' ? 'green' : 'quiet'}>{t.status[member.status]}</Mark>}
      sentence={
        <Typography.Text type="secondary" copyable={{ text: member.memberNo }}>
          <span className="code">{member.memberNo}</span>
        </Typography.Text>
      }
      actions={orders || undefined}
    >
      <div className="with-side">
        <div className="stack">
          <div className="two-panels">
            <Panel title={t.who}>
              <Facts
                rows={[
                  [t.facts.phone, <PhoneFact key="phone" member={member} />],
                  [t.facts.birthday, member.birthday ?? t.none],
                  [t.facts.joined, when.time(member.createdAt)],
                  [t.facts.seen, when.time(member.lastSeenAt)],
                  [t.facts.deleted, member.deletedAt && when.time(member.deletedAt)],
                ]}
              />
            </Panel>
            <Panel title={t.figures}>
              <Facts
                rows={[
                  [t.facts.spent, <Price key="spent" fen={member.spentFen} />],
                  [t.facts.paidOrders, String(member.paidOrders)],
                  [t.facts.lastOrder, member.lastOrderAt ? when.time(member.lastOrderAt) : t.none],
                  [t.facts.points, String(member.pointsBalance)],
                  [t.facts.pending, String(member.pointsPending)],
                  [t.facts.coupons, String(member.coupons)],
                ]}
              />
            </Panel>
          </div>
          <MemberLevel memberNo={member.memberNo} />
          <Panel title={t.consent}>
            <Facts
              rows={[
                [t.facts.marketing, member.allowsMarketing ? t.yes : t.no],
                [t.facts.personalisation, member.allowsPersonalisation ? t.allowed : t.refused],
              ]}
            />
          </Panel>
        </div>
        <Reveals member={member} />
      </div>
    </Page>
  )
}

function Reveals({ member }: { member: Member }) {
  const { member: t } = useText()
  const when = useWhen()
  return (
    <Panel title={t.reveals}>
      {member.reveals.length === 0 ? (
        <p className="quiet">{t.revealsNone}</p>
      ) : (
        <Facts
          rows={member.reveals.map(({ staffName, field, reference, reason, createdAt }) => [
            when.time(createdAt),
            [staffName, field === 'phone' ? t.facts.phone : t.revealed(reference ?? ''), reason].join(' · '),
          ])}
        />
      )}
    </Panel>
  )
}
