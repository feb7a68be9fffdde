import { Input, Text, View } from '@tarojs/components'
import { useTextLimit } from '../lib/use-text-limit.ts'
import { fieldName } from './a11y.ts'
import './field.scss'

const onWeb = process.env.TARO_ENV === 'h5'
/** A browser knows `tel`, which Taro's types do not; WeChat has `number`, and its keyboard is the same. */
const PHONE = (onWeb ? 'tel' : 'number') as 'number'

interface Props {
  label: string
  placeholder: string
  initial: string
  /** `phone` brings up the digits. */
  type?: 'text' | 'number' | 'phone'
  maxLength?: number
  problem?: string
  /** Under which it is found when the page goes to it. */
  id?: string
  /** The cursor goes into it, in WeChat; a browser is told where it goes. */
  isFocused?: boolean
  /** Called as the person types; the input keeps its own text, or it would flicker in WeChat. */
  onText: (text: string) => void
}

/** One labelled input. Its problem, if any, stands right below it. */
export function Field(props: Props) {
  const { label, placeholder, initial, type = 'text', maxLength = 40, problem, id, isFocused, onText } = props
  const { units, setText } = useTextLimit(initial, maxLength)
  return (
    <View id={id} className={`field${problem ? ' field--wrong' : ''}`}>
      <View className="row">
        <Text className="field__label">{label}</Text>
        <Input
          className="field__input"
          type={type === 'phone' ? PHONE : type}
          defaultValue={initial}
          placeholder={placeholder}
          placeholderClass="field__placeholder"
          maxlength={units}
          {...(onWeb ? {} : { focus: isFocused === true })}
          onInput={(event) => {
            setText(event.detail.value)
            onText(event.detail.value)
          }}
          {...fieldName(label)}
        />
      </View>
      {problem && <View className="field__problem">{problem}</View>}
    </View>
  )
}
