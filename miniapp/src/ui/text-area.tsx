import { Textarea, View } from '@tarojs/components'
import { useTextLimit } from '../lib/use-text-limit.ts'
import './text-area.scss'

interface Props {
  placeholder: string
  initial: string
  maxLength: number
  problem?: string
  /** Called as the person types; the field keeps its own text, or it would flicker in WeChat. */
  onText: (text: string) => void
}

/** A field of several lines, with how much of it is written. */
export function TextArea({ placeholder, initial, maxLength, problem, onText }: Props) {
  const { length, units, setText } = useTextLimit(initial, maxLength)
  return (
    <View className={`text-area${problem ? ' text-area--wrong' : ''}`}>
      <Textarea
        className="text-area__input"
        defaultValue={initial}
        placeholder={placeholder}
        placeholderClass="text-area__placeholder"
        maxlength={units}
        disableDefaultPadding
        onInput={(event) => {
          setText(event.detail.value)
          onText(event.detail.value)
        }}
      />
      <View className="text-area__foot">
        {problem && <View className="text-area__problem">{problem}</View>}
        <View className="text-area__length">{`${length}/${maxLength}`}</View>
      </View>
    </View>
  )
}
