import { api } from '../../../../lib/api.ts'
import { useMemberPages } from '../../../../lib/member-pages.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { openPage, routes } from '../../../../lib/routes.ts'
import { Action } from '../../../../ui/action.tsx'
import { MemberList } from '../../../../ui/member-list.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { TicketCard } from '../../parts/ticket-card.tsx'
import { ticketTexts as t } from '../../texts.ts'
import './index.scss'

/** What the customer has told the shop, newest first. */
export default function TicketsPage() {
  usePageTitle('Feedback')
  const list = useMemberPages((cursor) => api.get('/api/v1/app/tickets', { query: { cursor } }))
  return (
    <MemberList
      list={list}
      row={(ticket) => <TicketCard ticket={ticket} />}
      skeleton={<Bones heights={[104, 104, 104]} />}
      empty={{ picture: 'bell', title: t.empty, text: t.emptyText }}
      bar={
        <Action className="grow" onTap={() => openPage(routes.newTicket())}>
          {t.write}
        </Action>
      }
    />
  )
}
