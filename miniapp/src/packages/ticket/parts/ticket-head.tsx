import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { TicketDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { talkTexts as t, ticketTexts } from '../texts.ts'

/** How it stands, and what it is about. */
export function TicketHead({ ticket }: { ticket: TicketDetail }) {
  const { state, kind, isAnswered, isAdopted, order, closesAt } = ticket
  const step = state === 'in-progress' && isAnswered ? 'answered' : state
  return (
    <View className="card">
      <View className="row row--between">
        <Text className="badge badge--quiet">{ticketTexts.kind[kind]}</Text>
        <Text className="note">{ticketTexts.state[state]}</Text>
      </View>
      <View className="ticket-head__now">{t.what[step]}</View>
      {closesAt && <View className="note">{t.closesAt(dayTime(closesAt, now()))}</View>}
      {isAdopted && <View className="ticket-head__adopted">{t.adopted}</View>}
      {order && (
        <View
          className="ticket-head__order"
          onClick={() => openPage(routes.order(order.orderNo))}
          {...tappable(`${t.order} ${order.title}`)}
        >
          <Picture className="ticket-head__picture" url={order.imageUrl} alt="" width={160} />
          <View className="grow">
            <View className="note">{t.order}</View>
            <View className="clamp-1">
              {order.title} {order.moreLines > 0 ? t.more(order.moreLines) : ''}
            </View>
          </View>
          <View className="chevron" />
        </View>
      )}
    </View>
  )
}
