import { Input, Text, View } from '@tarojs/components'
import './field.scss'

interface Props {
  label: string
  placeholder: string
  initial: string
  type?: 'text' | 'number'
  maxLength?: number
  problem?: string
  /** Called as the person types; the input keeps its own text, or it would flicker in WeChat. */
  onText: (text: string) => void
}

/** One labelled input. Its problem, if any, stands right below it. */
export function Field({ label, placeholder, initial, type = 'text', maxLength = 40, problem, onText }: Props) {
  return (
    <View className={`field${problem ? ' field--wrong' : ''}`}>
      <View className="row">
        <Text className="field__label">{label}</Text>
        <Input
          className="field__input"
          type={type}
          defaultValue={initial}
          placeholder={placeholder}
          placeholderClass="field__placeholder"
          maxlength={maxLength}
          onInput={(event) => onText(event.detail.value)}
        />
      </View>
      {problem && <View className="field__problem">{problem}</View>}
    </View>
  )
}
