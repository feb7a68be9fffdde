import { Text, View } from '@tarojs/components'
import { now } from '../lib/clock.ts'
import { dayTime } from '../lib/time-words.ts'
import './time-line.scss'

export interface Step {
  key: string
  title: string
  /** A moment as the server says it. */
  at: string
  note?: string
}

/** What has happened, told from the oldest on; the newest stands on top. */
export function TimeLine({ title, steps }: { title: string; steps: Step[] }) {
  return (
    <View className="card">
      <Text className="card__title">{title}</Text>
      {[...steps].reverse().map((step, index) => (
        <View className={`time-line${index === 0 ? ' time-line--now' : ''}`} key={`${step.key}-${step.at}`}>
          <View className="time-line__mark" />
          <View className="grow">
            <View className="row row--between">
              <Text className="time-line__title">{step.title}</Text>
              <Text className="note num">{dayTime(step.at, now())}</Text>
            </View>
            {step.note && <View className="note">{step.note}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
