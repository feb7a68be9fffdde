import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { TicketSummary } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { ticketTexts as t } from '../texts.ts'

/** One ticket of the list: what it says, and whether there is something to read or to do. */
export function TicketCard({ ticket }: { ticket: TicketSummary }) {
  const { code, kind, state, summary, isAnswered, isAdopted, lastMessageAt } = ticket
  const isNews = isAnswered && state === 'in-progress'
  return (
    <View className="card ticket-card" onClick={() => openPage(routes.ticket(code))} {...tappable()}>
      <View className="row row--between">
        <View className="ticket-card__marks">
          <Text className="badge badge--quiet">{t.kind[kind]}</Text>
          {isAdopted && <Text className="badge badge--green">{t.adopted}</Text>}
        </View>
        <Text className={state === 'solved' || isNews ? 'strong brand' : 'note'}>
          {isNews ? t.answered : t.state[state]}
        </Text>
      </View>
      <View className="ticket-card__summary clamp-2">{summary}</View>
      <Text className="note num">{dayTime(lastMessageAt, now())}</Text>
    </View>
  )
}
