import { View } from '@tarojs/components'
import { named } from './a11y.ts'
import './tabs.scss'

interface Props<V extends string> {
  options: { value: V; label: string }[]
  value: V
  onChange: (value: V) => void
}

/** Two or three ways side by side, as on an index card. */
export function Tabs<V extends string>({ options, value, onChange }: Props<V>) {
  return (
    <View className="tabs" {...named('', 'tablist')}>
      {options.map((option) => (
        <View
          key={option.value}
          className={`tabs__tab${option.value === value ? ' tabs__tab--on' : ''}`}
          onClick={() => onChange(option.value)}
          {...named(option.label, 'tab')}
        >
          {option.label}
        </View>
      ))}
    </View>
  )
}
