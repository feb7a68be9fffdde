import { Image, View } from '@tarojs/components'
import { spoken, tickable } from '../../../ui/a11y.ts'
import { surveyTexts as t } from '../texts.ts'
import { face } from './faces.ts'

/** Five faces; the word below each says what colour and mouth say. */
export function FaceScale({ score, onChange }: { score: number | undefined; onChange: (score: number) => void }) {
  return (
    <View className="faces">
      {t.faces.map((word, index) => {
        const value = index + 1
        const isOn = value === score
        return (
          <View
            key={value}
            className={`faces__one${isOn ? ' faces__one--on' : ''}`}
            onClick={() => onChange(value)}
            {...tickable('radio', isOn)}
          >
            <Image className="faces__face" src={face(value, score !== undefined && !isOn)} {...spoken('')} />
            <View className="faces__word">{word}</View>
          </View>
        )
      })}
    </View>
  )
}
