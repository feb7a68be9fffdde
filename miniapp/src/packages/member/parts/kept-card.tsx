import { View } from '@tarojs/components'
import { privacyTexts as t } from '../account-texts.ts'

/** What is kept, what for, and what becomes of it: in words, not in paragraphs of law. */
export function KeptCard() {
  return (
    <View className="card">
      <View className="card__title">{t.keep}</View>
      {t.kept.map(([what, why, end]) => (
        <View className="kept" key={what}>
          <View className="strong">{what}</View>
          <View>{why}</View>
          <View className="note">{end}</View>
        </View>
      ))}
      <View className="note">{t.never}</View>
    </View>
  )
}
