import { InputNumber, type InputNumberProps } from 'antd'

interface Props extends Omit<InputNumberProps<number>, 'value' | 'onChange' | 'precision' | 'prefix'> {
  value?: number | null
  onChange?: (fen: number | null) => void
}

/** Yuan on the screen, integer fen in the form. */
export function FenInput({ value, onChange, ...rest }: Props) {
  return (
    <InputNumber<number>
      min={0}
      max={999_999}
      controls={false}
      inputMode="decimal"
      {...rest}
      prefix="¥"
      precision={2}
      value={value === null || value === undefined ? null : value / 100}
      onChange={(yuan) => onChange?.(yuan === null ? null : Math.round(yuan * 100))}
    />
  )
}
