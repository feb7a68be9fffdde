import { looksEmpty, textLength } from '@tuanke/shared/text'
import { Form, Input, type FormItemProps, type InputProps } from 'antd'
import type { TextAreaProps } from 'antd/es/input'
import { useText } from '../messages/text.ts'

export interface TextRule {
  /** Code points, as the server counts. */
  max: number
  required?: boolean
  /** What is said where nothing is typed. */
  missing?: string
}

type Face = Omit<InputProps, 'count' | 'max' | 'maxLength' | 'showCount'>

interface Props extends TextRule, Omit<FormItemProps, 'children' | 'required'> {
  face?: Face
  /** More than one line. */
  rows?: TextAreaProps['autoSize']
}

/** A text in a form. Nothing typed is cut off; what is too long says by how much. */
export function TextItem({ max, missing, face, rows, rules = [], ...item }: Props) {
  const validator = useTextRule({ max, missing, required: item.required })
  const { placeholder, 'aria-label': label } = face ?? {}
  return (
    <Form.Item validateDebounce={400} validateFirst {...item} rules={[{ validator }, ...rules]}>
      {rows ? (
        <TextArea max={max} autoSize={rows} placeholder={placeholder} aria-label={label} />
      ) : (
        <TextInput max={max} {...face} />
      )}
    </Form.Item>
  )
}

/** What is wrong with a text, as a form's rule. */
export function useTextRule({ max, required, missing }: TextRule) {
  const { app } = useText()
  const tooLong = useTooLong(max)
  return async (_: unknown, value: string | null | undefined): Promise<void> => {
    const text = value ?? ''
    if (required && looksEmpty(text)) throw new Error(missing ?? app.required)
    const fault = tooLong(text)
    if (fault) throw new Error(fault)
  }
}

/** The sentence for a text of more than `max` code points; null for one that fits. */
export function useTooLong(max: number): (text: string) => string | null {
  const { app } = useText()
  return (text) => {
    const over = textLength(text) - max
    return over > 0 ? app.tooLong(max, over) : null
  }
}

/** One line, counted in code points. */
export const TextInput = ({ max, ...rest }: { max: number } & Face) => (
  <Input autoComplete="off" {...rest} count={counted(max)} />
)

/** Several lines, counted in code points. */
export const TextArea = ({ max, ...rest }: { max: number } & Omit<TextAreaProps, 'count' | 'maxLength'>) => (
  <Input.TextArea {...rest} count={{ ...counted(max), show: true }} />
)

/** Short fields need no figure beside them until somebody goes too far, and then the sentence says it. */
const counted = (max: number): InputProps['count'] => ({ max, strategy: textLength, show: max > 30 })
