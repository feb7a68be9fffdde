import { readNumber, writeNumber, type TypedNumber } from '@tuanke/shared/typed-number'
import { Form, Input, type FormItemProps } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import { useText } from '../messages/text.ts'

interface Face {
  placeholder?: string
  prefix?: ReactNode
  suffix?: ReactNode
  disabled?: boolean
  /** For a field without a label of its own. */
  'aria-label'?: string
  width?: number | string
}

interface Props extends Omit<FormItemProps, 'children' | 'prefix'> {
  min: number
  max: number
  decimals?: 0 | 2
  /** The form's value counts the smallest unit (fen), and so do the limits; else it is what is read. */
  isInUnits?: boolean
  /** What is said where nothing is typed. */
  missing?: string
  /** Not asked for now: whatever stands there is right. */
  isOff?: boolean
  face?: Face
}

/**
 * A number in a form. What was typed stays as it is and a sentence says what is wrong with it; the form's value is null as
 * long as it cannot be read.
 */
export function NumberItem({ min, max, decimals = 0, isInUnits, missing, isOff, face, rules = [], ...item }: Props) {
  const { app } = useText()
  const typed = useRef<TypedNumber>({ kind: 'empty' })
  const divisor = isInUnits ? 1 : 10 ** decimals
  const say = (value: number) => tidy(writeNumber(Math.round(value * divisor), decimals))
  const faultOf = (value: number | null | undefined): string | null => {
    if (isOff) return null
    if (typed.current.kind === 'unreadable') return app.number.unreadable
    if (typed.current.kind === 'too-fine') return app.number.tooFine(decimals)
    if (value === null || value === undefined) return item.required ? (missing ?? app.required) : null
    if (value < min) return app.number.least(say(min))
    return value > max ? app.number.most(say(max)) : null
  }
  const validator = async (_: unknown, value: number | null | undefined) => {
    const fault = faultOf(value)
    if (fault) throw new Error(fault)
  }
  return (
    <Form.Item validateDebounce={400} validateFirst {...item} rules={[{ validator }, ...rules]}>
      <NumberInput {...face} decimals={decimals} divisor={divisor} onTyped={(read) => (typed.current = read)} />
    </Form.Item>
  )
}

type MoneyProps = Omit<Props, 'min' | 'max' | 'decimals' | 'isInUnits'> & { minFen?: number }

/** Yuan on the screen, integer fen in the form. */
export const MoneyItem = ({ minFen = 0, face, ...rest }: MoneyProps) => (
  <NumberItem min={minFen} max={99_999_900} decimals={2} isInUnits face={{ prefix: '¥', ...face }} {...rest} />
)

interface InputProps extends Face {
  id?: string
  value?: number | null
  onChange?: (value: number | null) => void
  onTyped: (read: TypedNumber) => void
  decimals: 0 | 2
  /** Smallest units in one of the value. */
  divisor: number
}

/** Shows what was typed as long as it means the value; a value that comes from elsewhere is written anew. */
function NumberInput({ value, onChange, onTyped, decimals, divisor, width = '100%', ...input }: InputProps) {
  const [text, setText] = useState('')
  const units = value === null || value === undefined ? null : Math.round(value * divisor)
  const read = readNumber(text, decimals)
  const isTyped = units === (read.kind === 'number' ? read.units : null)
  onTyped(isTyped ? read : { kind: 'empty' })
  const written = units === null ? '' : writeNumber(units, decimals)
  const shown = divisor === 1 ? written : tidy(written)
  const type = (next: string) => {
    const now = readNumber(next, decimals)
    setText(next)
    onTyped(now)
    onChange?.(now.kind === 'number' ? now.units / divisor : null)
  }
  return (
    <Input
      {...input}
      value={isTyped ? text : shown}
      inputMode={decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      style={{ width }}
      onChange={(event) => type(event.target.value)}
      onBlur={() => units !== null && setText(shown)}
    />
  )
}

const tidy = (written: string): string => (written.includes('.') ? written.replace(/\.?0+$/, '') : written)
