import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { spoken } from '../../../ui/a11y.ts'
import { drawing, type DrawingName } from '../../../ui/drawing.ts'

interface Props {
  picture: DrawingName
  title: string
  text: string
  children?: ReactNode
}

/** A drawing, what happened, and below it what can be done. */
export function ResultCard({ picture, title, text, children }: Props) {
  return (
    <View className="card result">
      <Image className="result__drawing" src={drawing(picture)} {...spoken('')} />
      <Text className="result__title">{title}</Text>
      <Text className="result__text">{text}</Text>
      {children}
    </View>
  )
}
