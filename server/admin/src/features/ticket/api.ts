import type { Dto } from '@tuanke/shared/api/admin/types'
import type { TicketKind, TicketPriority } from '@tuanke/shared/ticket/rules'
import { api, once } from '../../lib/api.ts'

export type TicketRow = Dto<'AdminTicketSummary'>
export type Ticket = Dto<'AdminTicket'>
export type TicketLine = Dto<'AdminTicketMessage'>
export type StaffVerb = 'messages' | 'solve' | 'adopt'

export const views = ['waiting', 'overdue', 'answered', 'solved', 'ended'] as const
export type TicketView = (typeof views)[number]

export interface TicketFilter {
  view?: TicketView
  kind?: TicketKind
  q?: string
}

export const ticketKeys = { all: ['tickets'], one: (code: string) => ['tickets', 'one', code] }

export const listTickets = (filter: TicketFilter, cursor: string | undefined) =>
  api.get('/api/v1/admin/tickets', { query: { ...filter, cursor, limit: 30 } })

export const readTicket = (code: string) => api.get('/api/v1/admin/tickets/{code}', { path: { code } })

/** As many as a customer may send with one message. */
export const MAX_PICTURES = 6

/** What is about to be said. */
export interface Said {
  text: string
  pictures: string[]
}

/** Answers, proposes a solution or adopts a suggestion, each with words for the customer. */
export const sayToCustomer = (code: string, verb: StaffVerb, body: Said, key: string) => {
  const said = { path: { code }, body, header: once(key) }
  if (verb === 'solve') return api.post('/api/v1/admin/tickets/{code}/solve', said)
  if (verb === 'adopt') return api.post('/api/v1/admin/tickets/{code}/adopt', said)
  return api.post('/api/v1/admin/tickets/{code}/messages', said)
}

export const setPriority = (code: string, priority: TicketPriority) =>
  api.put('/api/v1/admin/tickets/{code}/priority', { path: { code }, body: { priority } })
