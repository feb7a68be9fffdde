import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { AfterSaleDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { caseTexts as t } from '../texts.ts'

/** How it went, the newest on top. */
export function CaseStory({ one }: { one: AfterSaleDetail }) {
  const steps = [...one.story].reverse()
  return (
    <View className="card">
      <Text className="card__title">{t.story}</Text>
      {steps.map((step, index) => {
        const note = noteOf(step.note)
        return (
          <View className={`steps${index === 0 ? ' steps--now' : ''}`} key={`${step.to}-${step.at}`}>
            <View className="steps__mark" />
            <View className="grow">
              <View className="row row--between">
                <Text className="steps__title">{t.steps[step.to]}</Text>
                <Text className="note num">{dayTime(step.at, now())}</Text>
              </View>
              {note && <View className="note">{note}</View>}
            </View>
          </View>
        )
      })}
    </View>
  )
}

/** Our own words for what the system noted, people's words as they are. */
function noteOf(note: string): string {
  return note in t.notes ? t.notes[note as keyof typeof t.notes] : note
}
