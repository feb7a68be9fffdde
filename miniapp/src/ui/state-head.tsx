import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './state-head.scss'

interface Props {
  /** Brand: something is under way; green: good; grey: over. */
  tone: 'brand' | 'green' | 'grey'
  title: string
  /** An amount that matters as much as the state. */
  sum?: string
  text: string
  children?: ReactNode
}

/** The head of something that runs its course: where it stands and what that means. */
export function StateHead({ tone, title, sum, text, children }: Props) {
  return (
    <View className={`state-head state-head--${tone}`}>
      <Text className="state-head__title">{title}</Text>
      {sum && <Text className="state-head__sum num">{sum}</Text>}
      <Text className="state-head__text">{text}</Text>
      {children}
    </View>
  )
}
