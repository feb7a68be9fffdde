import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { useNow } from '../lib/clock.ts'
import { clockParts, timeLeft } from '../lib/time-words.ts'
import { named } from './a11y.ts'

interface Props {
  /** UTC instant, ISO 8601. */
  until: string
  look?: 'cells' | 'big' | 'plain'
  /** Called once when the time is over, to ask the server what has become of it. */
  onEnd?: () => void
}

export function Countdown({ until, look = 'cells', onEnd }: Props) {
  const left = Date.parse(until) - useNow(1000)
  const told = useRef(false)
  useEffect(() => {
    if (left > 0) told.current = false
    else if (!told.current) {
      told.current = true
      onEnd?.()
    }
  }, [left, onEnd])
  const parts = clockParts(left)
  const cells = parts.days
    ? [parts.days, parts.hours, parts.minutes, parts.seconds]
    : [parts.hours, parts.minutes, parts.seconds]
  return (
    <View className={`countdown countdown--${look}`} {...named(timeLeft(left), 'timer')}>
      {cells.map((cell, index) => (
        <View className="row" key={index}>
          {index > 0 && <Text className="countdown__mark">{parts.days && index === 1 ? ' ' : ':'}</Text>}
          <Text className="countdown__cell">{cell}</Text>
        </View>
      ))}
    </View>
  )
}
