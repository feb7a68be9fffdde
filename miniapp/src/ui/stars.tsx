import { Text, View } from '@tarojs/components'
import { named } from './a11y.ts'
import './stars.scss'
import { uiTexts as t } from './texts.ts'

const FIVE = [1, 2, 3, 4, 5]

/** A score of one to five, to be read. */
export function Stars({ score, size = 's' }: { score: number; size?: 's' | 'm' }) {
  return (
    <View className={`stars stars--${size}`} {...named(t.stars(score), 'img')}>
      {FIVE.map((nth) => (
        <Text key={nth} className={`stars__one${nth <= score ? ' stars__one--on' : ''}`}>
          ★
        </Text>
      ))}
    </View>
  )
}
