import { Text, View } from '@tarojs/components'
import { tickable } from '../../../ui/a11y.ts'
import { checkoutTexts as t } from '../texts.ts'

/** Stands above the pay bar, where whoever is about to pay looks. */
export function AckTick({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <View className="checkout__ack" onClick={() => onChange(!isOn)} {...tickable('checkbox', isOn)}>
      <View className={`tick${isOn ? ' tick--on' : ''}`} />
      <Text className="grow">{t.perishable}</Text>
    </View>
  )
}
