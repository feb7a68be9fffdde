import { Text, View } from '@tarojs/components'
import { tickable, named } from '../../../ui/a11y.ts'
import { reviewTexts as t } from '../texts.ts'
import './star-scale.scss'

interface Props {
  name: string
  /** 0: none given yet. */
  score: number
  onChange: (score: number) => void
}

/** One to five stars to tap, with the word for what was tapped. */
export function StarScale({ name, score, onChange }: Props) {
  return (
    <View className="star-scale">
      <Text className="star-scale__name">{name}</Text>
      <View className="star-scale__stars" {...named(name, 'radiogroup')}>
        {t.words.map((word, index) => (
          <View
            key={word}
            className={`star-scale__one${index < score ? ' star-scale__one--on' : ''}`}
            onClick={() => onChange(index + 1)}
            {...tickable('radio', index + 1 === score)}
            {...named(t.stars(name, index + 1, word), 'radio')}
          >
            ★
          </View>
        ))}
      </View>
      <Text className="star-scale__word">{t.words[score - 1] ?? ''}</Text>
    </View>
  )
}
