import { formatFen } from '@tuanke/shared/money'
import { Link } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { MemberLink } from '../../ui/member-link.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Price } from '../../ui/price.tsx'
import type { AfterSale } from './api.ts'

/** What to decide by. */
export function CaseFacts({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  const when = useWhen()
  const { facts } = t
  const isExact = one.state === 'refunding' || one.state === 'refunded'
  const parcel = `${one.returnCarrier} ${one.returnTrackingNo}`.trim()
  const memberLink = <MemberLink memberNo={one.memberNo}>{`${one.memberNickname} · ${one.memberNo}`}</MemberLink>
  return (
    <Panel>
      <Facts
        rows={[
          [facts.kind, t.kind[one.kind]],
          [
            facts.amount,
            <>
              {!isExact && `${facts.estimate} `}
              <Price fen={one.amountFen} />
            </>,
          ],
          [facts.shippingKept, one.isShippingKept && facts.shippingKeptText],
          [
            facts.order,
            <Link key="order" to={`/orders/${one.orderNo}`}>
              {one.orderNo}
            </Link>,
          ],
          [facts.orderMoney, `${formatFen(one.payableFen)} / ${formatFen(one.refundedFen)}`],
          [facts.received, one.receivedAt && when.time(one.receivedAt)],
          [facts.member, memberLink],
          [facts.before, facts.beforeCount(one.casesBefore)],
          [facts.automatic, one.isAutomatic && facts.automaticText],
          [facts.returned, one.returnWay && (parcel || facts.atCounter)],
          [facts.reply, one.reply],
          [facts.score, one.score !== null && [t.scores[one.score - 1], one.scoreText].filter(Boolean).join(' · ')],
        ]}
      />
    </Panel>
  )
}
