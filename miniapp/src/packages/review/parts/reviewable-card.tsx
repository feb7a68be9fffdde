import { Text, View } from '@tarojs/components'
import type { Dto } from '@tuanke/shared/api/app/types'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import { dayName } from '../../../lib/time-words.ts'
import { Action } from '../../../ui/action.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { reviewTexts as t } from '../texts.ts'
import './reviewable-card.scss'

/** One order that waits for a word: its first goods, how many more, and the way to the form. */
export function ReviewableCard({ order }: { order: Dto<'ReviewableOrder'> }) {
  const [first] = order.lines
  if (!first) return null
  return (
    <View className="card reviewable">
      <Picture className="reviewable__picture" url={first.imageUrl} alt={first.title} width={360} />
      <View className="grow reviewable__words">
        <View className="clamp-1">{first.title}</View>
        <Text className="note">
          {order.lines.length > 1 ? t.andMore(order.lines.length) : first.spec}　
          {t.receivedOn(dayName(order.receivedAt, now()))}
        </Text>
      </View>
      <Action small kind="soft" onTap={() => openPage(routes.writeReview(order.orderNo))}>
        {t.write}
      </Action>
    </View>
  )
}
