import { View } from '@tarojs/components'
import { tickable } from '../../../ui/a11y.ts'

interface Props {
  label: string
  text: string
  isOn: boolean
  onTurn: (isOn: boolean) => void
}

export function SwitchRow({ label, text, isOn, onTurn }: Props) {
  return (
    <View className="switch-row" onClick={() => onTurn(!isOn)} {...tickable('switch', isOn)}>
      <View className="grow">
        <View>{label}</View>
        <View className="note">{text}</View>
      </View>
      <View className={`switch${isOn ? ' switch--on' : ''}`} />
    </View>
  )
}
