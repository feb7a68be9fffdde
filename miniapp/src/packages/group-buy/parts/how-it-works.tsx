import { Text, View } from '@tarojs/components'
import { duration } from '../../../lib/time-words.ts'
import { groupBuyTexts as t } from '../texts.ts'

/** Three steps, and what happens when a team does not fill. */
export function HowItWorks({ lifeMinutes }: { lifeMinutes: number }) {
  return (
    <View className="card">
      <Text className="card__title">{t.how}</Text>
      <View className="steps">
        {t.steps.map((step, index) => (
          <View className="steps__step" key={step.title}>
            <Text className="steps__number num">{index + 1}</Text>
            <Text className="strong">{step.title}</Text>
            <Text className="note steps__text">{step.text}</Text>
          </View>
        ))}
      </View>
      <View className="steps__note">{t.howNote(duration(lifeMinutes))}</View>
    </View>
  )
}
