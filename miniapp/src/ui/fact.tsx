import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { say } from '../lib/toast.ts'
import { tappable } from './a11y.ts'
import './fact.scss'
import { uiTexts as t } from './texts.ts'

interface Props {
  label: string
  value: string
  note?: string
  /** A number somebody takes elsewhere: with a button that copies it. */
  canCopy?: boolean
  /** Goes to what the fact speaks of. */
  onOpen?: () => void
}

/** One fact and what it is called. */
export function Fact({ label, value, note, canCopy, onOpen }: Props) {
  return (
    <View
      className={`fact${onOpen ? ' fact--open' : ''}`}
      {...(onOpen ? { onClick: onOpen, ...tappable(`${label} ${value}`) } : {})}
    >
      <Text className="fact__label">{label}</Text>
      <View className="grow">
        <View className={`fact__value${canCopy ? ' fact__value--number num' : ''}`}>{value}</View>
        {note && <View className="note">{note}</View>}
      </View>
      {canCopy && (
        <Text className="fact__copy" onClick={() => void copyText(value)} {...tappable(`${t.copy} ${label}`)}>
          {t.copy}
        </Text>
      )}
      {onOpen && <View className="chevron" />}
    </View>
  )
}

/** Onto the clipboard. WeChat says so itself, the browser's preview does not. */
export async function copyText(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text })
  if (process.env.TARO_ENV === 'h5') say(t.copied)
}
