import { Text, View } from '@tarojs/components'
import { tappable } from '../../../ui/a11y.ts'

export function MenuRow({ label, hint, onOpen }: { label: string; hint?: string; onOpen: () => void }) {
  return (
    <View className="menu-row" onClick={onOpen} {...tappable(label)}>
      <Text className="grow">{label}</Text>
      {hint && <Text className="note">{hint}</Text>}
      <View className="chevron" />
    </View>
  )
}
