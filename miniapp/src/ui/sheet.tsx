import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { named, tappable } from './a11y.ts'
import './sheet.scss'
import { uiTexts as t } from './texts.ts'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
  /** Its buttons, side by side. */
  foot?: ReactNode
}

/** What slides in from below over the page; a tap beside it puts it away. */
export function Sheet({ title, onClose, children, foot }: Props) {
  return (
    <View className="sheet" catchMove {...named(title, 'dialog')}>
      <View className="sheet__veil" onClick={onClose} {...tappable(t.close)} />
      <View className="sheet__panel">
        <Text className="card__title">{title}</Text>
        {children}
        {foot && <View className="sheet__foot">{foot}</View>}
      </View>
    </View>
  )
}
