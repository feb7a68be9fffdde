import { View } from '@tarojs/components'
import { openPage } from '../../../lib/routes.ts'
import { tappable } from '../../../ui/a11y.ts'

/** One line that leads somewhere. */
export function Way({ label, text, address }: { label: string; text?: string; address: string }) {
  return (
    <View className="help-row" onClick={() => openPage(address)} {...tappable(label)}>
      <View className="grow">
        <View>{label}</View>
        {text && <View className="note">{text}</View>}
      </View>
      <View className="chevron" />
    </View>
  )
}
