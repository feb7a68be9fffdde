import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { dayTime } from '../../../lib/time-words.ts'
import './ledger-row.scss'

interface Props {
  /** What kind of entry it is, in a word. */
  word: string
  /** Why, where there is more to say than the word. */
  reason: string
  amount: number
  createdAt: string
  /** What was left, say. */
  note?: string
}

/** One line of a ledger, of points or of growth: why, when and how many. */
export function LedgerRow({ word, reason, amount, createdAt, note }: Props) {
  return (
    <View className="ledger-row row">
      <View className="grow">
        <View className="clamp-2">{reason || word}</View>
        <View className="note num">
          {reason ? `${word} · ` : ''}
          {dayTime(createdAt, now())}
        </View>
      </View>
      <View className="ledger-row__sum">
        <Text className={`strong num${amount > 0 ? ' brand' : ''}`}>
          {amount > 0 ? '+' : ''}
          {amount}
        </Text>
        {note && <Text className="note num">{note}</Text>}
      </View>
    </View>
  )
}
