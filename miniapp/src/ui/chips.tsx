import { View } from '@tarojs/components'
import { tappable } from './a11y.ts'

interface Props<V extends string | number> {
  options: { value: V; label: string; disabled?: boolean }[]
  value: V
  look?: 'scroll' | 'in-card' | 'wrap'
  onChange: (value: V) => void
}

/** One of several, all in view. */
export function Chips<V extends string | number>({ options, value, look = 'scroll', onChange }: Props<V>) {
  return (
    <View className={`chips chips--${look}`}>
      {options.map((option) => (
        <View
          key={option.value}
          className={`chip${option.value === value ? ' chip--on' : ''}${option.disabled ? ' chip--off' : ''}`}
          onClick={() => !option.disabled && option.value !== value && onChange(option.value)}
          {...tappable()}
        >
          {option.label}
        </View>
      ))}
    </View>
  )
}
