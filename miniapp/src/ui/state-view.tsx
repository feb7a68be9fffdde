import { Image, Text, View } from '@tarojs/components'
import { spoken } from './a11y.ts'
import { Action } from './action.tsx'
import { drawing, type DrawingName } from './drawing.ts'

interface Props {
  picture: DrawingName
  title: string
  text?: string
  /** The way on. */
  action?: string
  onAction?: () => void
}

/** A screen or card with nothing to show: a drawing, a sentence and a way on. */
export function StateView({ picture, title, text, action, onAction }: Props) {
  return (
    <View className="state-view">
      <Image className="state-view__drawing" src={drawing(picture)} {...spoken('')} />
      <Text className="state-view__title">{title}</Text>
      {text && <Text className="state-view__text">{text}</Text>}
      {action && (
        <Action className="state-view__action" onTap={onAction}>
          {action}
        </Action>
      )}
    </View>
  )
}
