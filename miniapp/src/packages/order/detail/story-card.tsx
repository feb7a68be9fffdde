import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { storyWords } from '../story-words.ts'
import { orderTexts as t } from '../texts.ts'

/** The story of an order, the newest on top. */
export function StoryCard({ order }: { order: OrderDetail }) {
  const steps = [...order.story].reverse()
  return (
    <View className="card">
      <Text className="card__title">{t.story}</Text>
      {steps.map((step, index) => {
        const { title, text } = storyWords(step, order)
        return (
          <View className={`story${index === 0 ? ' story--now' : ''}`} key={`${step.kind}-${step.at}`}>
            <View className="story__mark" />
            <View className="grow">
              <View className="row row--between">
                <Text className="story__title">{title}</Text>
                <Text className="note num">{dayTime(step.at, now())}</Text>
              </View>
              {text && <View className="note">{text}</View>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
