import { TICKET_PRIORITIES, type TicketPriority } from '@tuanke/shared/ticket/rules'
import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { Link, useParams } from 'react-router-dom'
import { useAct } from '../../lib/act.ts'
import { useCan } from '../../lib/permissions.ts'
import { useText } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { MemberLink } from '../../ui/member-link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { readTicket, setPriority, ticketKeys, type Ticket } from './api.ts'
import { AnswerBox } from './answer-box.tsx'
import { Talk } from './talk.tsx'
import { Waiting } from './ticket-columns.tsx'
import { StateMark } from './ticket-marks.tsx'

export default function TicketPage() {
  const { code = '' } = useParams()
  const query = useQuery({
    queryKey: ticketKeys.one(code),
    queryFn: () => readTicket(code),
    // The customer may write while one reads.
    refetchInterval: 20_000,
  })
  return <Loaded query={query}>{(ticket) => <TicketView key={ticket.code} ticket={ticket} />}</Loaded>
}

/** The talk in the middle with the answer right below it; who and what it is about at the right. */
function TicketView({ ticket }: { ticket: Ticket }) {
  const { ticket: t } = useText()
  const can = useCan()
  return (
    <Page
      title={`${ticket.member.nickname} · ${t.kind[ticket.kind]}`}
      mark={<StateMark state={ticket.state} />}
      sentence={<Waiting row={ticket} />}
    >
      <div className="with-side">
        <div className="stack">
          <Panel className="talk">
            <Talk lines={ticket.messages} />
          </Panel>
          {can('ticket.answer') && <AnswerBox ticket={ticket} />}
        </div>
        <TicketFacts ticket={ticket} />
      </div>
    </Page>
  )
}

function TicketFacts({ ticket }: { ticket: Ticket }) {
  const { ticket: t } = useText()
  const can = useCan()
  const when = useWhen()
  const save = useAct({
    run: (priority: TicketPriority) => setPriority(ticket.code, priority),
    done: t.prioritySaved,
    touches: [ticketKeys.all],
  })
  const order = ticket.order && (
    <Link to={`/orders/${ticket.order.orderNo}`}>
      {ticket.order.title}
      {ticket.order.moreLines > 0 && ` ${t.more(ticket.order.moreLines)}`}
    </Link>
  )
  const memberNo = <MemberLink memberNo={ticket.member.memberNo} />
  const priority = (
    <Segmented<TicketPriority>
      size="small"
      aria-label={t.facts.priority}
      disabled={!can('ticket.answer') || save.isBusy}
      value={ticket.priority}
      onChange={(next) => save.go(next)}
      options={TICKET_PRIORITIES.map((value) => ({ value, label: t.priority[value] }))}
    />
  )
  return (
    <Panel title={t.facts.title}>
      <Facts
        rows={[
          [t.facts.priority, priority],
          [t.facts.member, ticket.member.nickname],
          [t.facts.memberNo, memberNo],
          [t.facts.earlier, ticket.earlierTickets > 0 && t.times(ticket.earlierTickets)],
          [t.facts.order, order],
          [t.facts.opened, when.time(ticket.createdAt)],
          [t.facts.due, ticket.answerDueAt && when.time(ticket.answerDueAt)],
          [t.facts.firstAnswer, ticket.firstAnswerMinutes !== null && when.span(ticket.firstAnswerMinutes)],
          [t.facts.score, ticket.score !== null && t.score(ticket.score)],
        ]}
      />
    </Panel>
  )
}
