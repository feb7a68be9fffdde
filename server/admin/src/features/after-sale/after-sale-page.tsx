import { useQuery } from '@tanstack/react-query'
import { formatFen } from '@tuanke/shared/money'
import { Image, Timeline, Typography } from 'antd'
import { Link, useParams } from 'react-router-dom'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { MemberLink } from '../../ui/member-link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Price } from '../../ui/price.tsx'
import { Loaded } from '../../ui/states.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { type AfterSale, caseKeys, readCase } from './api.ts'
import { CaseActions } from './case-actions.tsx'
import { CaseMark } from './state-mark.tsx'

export default function AfterSalePage() {
  const { code = '' } = useParams()
  const query = useQuery({ queryKey: caseKeys.one(code), queryFn: () => readCase(code) })
  return <Loaded query={query}>{(one) => <CaseView one={one} />}</Loaded>
}

/** What is asked and what to do about it on top; the evidence; the facts to decide by; the story at the right. */
function CaseView({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  const when = useWhen()
  const until = when.time(one.state === 'waiting-return' && one.returnDueAt ? one.returnDueAt : one.answerDueAt)
  return (
    <Page
      title={`${one.memberNickname} · ${t.reason[one.reason]}`}
      mark={<CaseMark state={one.state} />}
      sentence={
        <Typography.Text type="secondary" copyable={{ text: one.code }}>
          <span className="code">{one.code}</span>
        </Typography.Text>
      }
    >
      <div className={`next-step next-${one.canDecide || one.canReceive ? 'preparing' : 'closed'}`}>
        <p>
          {one.isOverdue && <b className="warn">{t.overdue} </b>}
          {t.next[one.state](until)}
        </p>
        <CaseActions one={one} />
      </div>
      <div className="with-side">
        <div className="stack">
          <CaseGoods one={one} />
          <CaseWords one={one} />
          <CaseFacts one={one} />
        </div>
        <CaseStory one={one} />
      </div>
    </Page>
  )
}

function CaseGoods({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  return (
    <Panel title={t.goods}>
      <ul className="goods">
        {one.lines.map((line) => (
          <li key={line.title + line.spec}>
            <Thumb url={line.imageUrl} size={56} />
            <div>
              <span className="strong">{line.title}</span>
              <span className="quiet">{line.spec}</span>
            </div>
            <span className="goods-count">
              {formatFen(line.unitPriceFen)} <b>× {line.quantity}</b>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function CaseWords({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  return (
    <Panel title={t.request}>
      <p className={one.description ? 'case-words' : 'quiet'}>{one.description || t.noWords}</p>
      {one.pictures.length > 0 && (
        <Image.PreviewGroup>
          <div className="evidence" aria-label={t.evidence}>
            {one.pictures.map((url) => (
              <Image key={url} src={url} width={112} height={112} alt={t.evidence} />
            ))}
          </div>
        </Image.PreviewGroup>
      )}
    </Panel>
  )
}

function CaseFacts({ one }: { one: AfterSale }) {
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

function CaseStory({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  const when = useWhen()
  const items = [...one.story].reverse().map((step, n) => ({
    key: n,
    color: n === 0 ? 'var(--colour-brand)' : 'gray',
    content: (
      <>
        <b>{t.state[step.to]}</b>
        {step.note && <span className="note clip-2">{t.notes[step.note] ?? step.note}</span>}
        <span className="note clip">{step.actor}</span>
        <time className="note">{when.time(step.at)}</time>
      </>
    ),
  }))
  return (
    <Panel title={t.story} className="story">
      <Timeline items={items} />
    </Panel>
  )
}
