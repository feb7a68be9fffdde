import { answerDueAt } from '@tuanke/shared/ticket/due'
import { TICKET_PRIORITIES } from '@tuanke/shared/ticket/rules'
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '@tuanke/shared/time'
import { surveySent } from '../src/modules/service/survey/survey.texts.ts'
import { closeSolvedTicket } from '../src/modules/service/ticket/ticket.events.ts'
import { suggestionAdopted, ticketAnswered, ticketSolved } from '../src/modules/service/ticket/ticket.texts.ts'
import type { Told } from '../src/platform/texts/catalogue.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import { picture } from './pictures/album.ts'
import { job, type Outbox } from '../src/platform/jobs/outbox.ts'
import { demoCode } from './shop/demo-code.ts'
import { demoAnswers, type DemoLine, demoTickets, type DemoTicket } from './shop/tickets.ts'
import { foldForSearch } from '@tuanke/shared/search-text'

interface Days {
  ticketCloseDays: number
  surveyAfterHours: number
  surveyDays: number
}

/** Conversations with the shop and answers to its questions, as they would stand by now. */
export async function seedService(tx: Tx, outbox: Outbox, now: Date, days: Days): Promise<void> {
  for (const [index, ticket] of demoTickets.entries()) await seedTicket(tx, outbox, ticket, index, now, days)
  await seedSurveys(tx, now, days)
}

async function seedTicket(tx: Tx, outbox: Outbox, plan: DemoTicket, index: number, now: Date, days: Days) {
  const { memberId } = (await tx.row<{ memberId: number }>('SELECT memberId FROM member_identities WHERE openid = ?', [
    plan.openid,
  ]))!
  const at = ({ hoursAgo }: DemoLine) => addMs(now, -hoursAgo * HOUR_MS)
  const when = (found: DemoLine | undefined) => (found ? at(found) : null)
  const { lines } = plan
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const code = demoCode(`ticket ${index}`, 12)
  const summary = first.text.length > 60 ? `${first.text.slice(0, 59)}…` : first.text
  const ticketId = await tx.insert('tickets', {
    ...{
      code,
      memberId,
      kind: plan.kind,
      summary,
      searchText: foldForSearch(summary),
      state: plan.state,
      priority: plan.priority ?? 0,
    },
    orderId: plan.about ? await newestOrder(tx, memberId, plan.about) : null,
    createdAt: at(first),
    lastMessageAt: at(last),
    answerDueAt: answerDueAt(at(first), TICKET_PRIORITIES[plan.priority ?? 0]!),
    waitingSinceAt: last.by === 'member' && last.kind === undefined ? at(last) : null,
    firstAnsweredAt: when(lines.find(({ by }) => by === 'staff')),
    solvedAt: when(lines.find(({ kind }) => kind === 'solved')),
    closedAt: when(lines.find(({ kind }) => kind === 'confirmed')),
    adoptedAt: when(lines.find(({ kind }) => kind === 'adopted')),
  })
  const service = await tx.row<{ id: number }>("SELECT id FROM staff ORDER BY role = 'service' DESC, id LIMIT 1")
  for (const line of lines) {
    const messageId = await tx.insert('ticket_messages', {
      ...{ ticketId, kind: line.kind ?? 'message', author: line.by, body: line.text },
      picturesJson: line.drawing ? [picture(line.drawing).url] : [],
      staffId: line.by === 'staff' ? service!.id : null,
      createdAt: at(line),
    })
    if (line.by === 'member') continue
    const tellOf = (step: string, told: Told) =>
      tell(tx, { memberId, businessKey: `ticket:${ticketId}:${step}`, targetCode: code, told }, at(line), now)
    const facts = { kind: plan.kind, summary, said: line.text }
    if (line.kind === 'adopted') await tellOf('adopted', suggestionAdopted(facts))
    else if (line.kind === undefined) await tellOf(`message:${messageId}`, ticketAnswered(facts))
    else {
      await tellOf(`message:${messageId}`, ticketSolved({ ...facts, closeDays: days.ticketCloseDays }))
      const dueAt = addMs(at(line), days.ticketCloseDays * DAY_MS)
      await outbox.add(tx, job(closeSolvedTicket, { ticketId }, { dueAt, key: `message:${messageId}` }))
    }
  }
}

async function newestOrder(tx: Tx, memberId: number, state: string): Promise<number | null> {
  const order = await tx.row<{ id: number }>(
    "SELECT id FROM orders WHERE memberId = ? AND fulfilmentState = ? AND paymentState = 'paid' ORDER BY id DESC LIMIT 1",
    [memberId, state],
  )
  return order?.id ?? null
}

/** Those who got their goods some hours ago have been asked; the demo's first member still may answer. */
async function seedSurveys(tx: Tx, now: Date, { surveyAfterHours, surveyDays }: Days): Promise<void> {
  const orders = await tx.rows<{ id: number; memberId: number; openid: string; receivedAt: Date; title: string }>(
    `SELECT o.id, o.memberId, i.openid, o.receivedAt,
        (SELECT l.title FROM order_lines l WHERE l.orderId = o.id ORDER BY l.id LIMIT 1) AS title
       FROM orders o JOIN member_identities i ON i.memberId = o.memberId
      WHERE o.fulfilmentState = 'received' AND o.paymentState = 'paid' ORDER BY o.id`,
  )
  let answered = 0
  for (const { id, memberId, openid, receivedAt, title } of orders) {
    const askedAt = addMs(receivedAt, surveyAfterHours * HOUR_MS)
    if (askedAt >= addMs(now, -HOUR_MS)) continue
    const answer = openid === 'o_demo_lin' ? null : (demoAnswers[answered++ % demoAnswers.length] ?? null)
    const code = demoCode(`survey ${id}`, 20)
    const surveyId = await tx.insert('surveys', {
      ...{ code, memberId, businessKey: `order:${id}`, cause: 'order', orderId: id, ticketId: null },
      ...{ score: answer?.score ?? null, comment: answer?.comment ?? '' },
      createdAt: askedAt,
      expiresAt: addMs(askedAt, surveyDays * DAY_MS),
      answeredAt: answer && addMs(askedAt, 40 * MINUTE_MS),
    })
    const told = surveySent({ cause: 'order', about: title })
    const notice = { memberId, businessKey: `survey:${surveyId}`, targetCode: code, told }
    await tell(tx, notice, askedAt, now)
  }
}

interface DemoNotice {
  memberId: number
  businessKey: string
  targetCode: string
  told: Told
}

async function tell(tx: Tx, { told, ...notice }: DemoNotice, createdAt: Date, now: Date): Promise<void> {
  const isOld = now.getTime() - createdAt.getTime() > 30 * HOUR_MS
  const readAt = isOld ? addMs(createdAt, HOUR_MS) : null
  const words = { kind: told.kind, factsJson: told.facts, title: '', body: '' }
  await tx.insert('notices', { ...notice, ...words, orderNo: null, teamCode: null, readAt, createdAt })
}
