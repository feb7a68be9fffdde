import { Text, View } from '@tarojs/components'
import { named, tappable } from './a11y.ts'
import './stepper.scss'

interface Props {
  value: number
  most: number
  label: string
  onChange: (value: number) => void
}

/** A count from 1 to `most`. */
export function Stepper({ value, most, label, onChange }: Props) {
  const step = (by: number) => {
    const next = Math.min(most, Math.max(1, value + by))
    if (next !== value) onChange(next)
  }
  return (
    <View className="stepper" {...named(label, 'group')}>
      <View
        className={`stepper__key${value <= 1 ? ' stepper__key--off' : ''}`}
        onClick={() => step(-1)}
        {...tappable('−1')}
      >
        −
      </View>
      <Text className="stepper__value num">{value}</Text>
      <View
        className={`stepper__key${value >= most ? ' stepper__key--off' : ''}`}
        onClick={() => step(1)}
        {...tappable('+1')}
      >
        +
      </View>
    </View>
  )
}
