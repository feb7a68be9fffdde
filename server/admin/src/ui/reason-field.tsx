import { Form, type FormItemProps } from 'antd'
import { TextInput, useTextRule } from './text-field.tsx'

/** As many characters as the server takes. */
const MOST = 100

interface ItemProps extends Omit<FormItemProps, 'children' | 'rules' | 'required'> {
  /** What is said where nothing is typed; without it the reason may be left out. */
  missing?: string
  /** The usual reasons, one touch away. */
  usual: string[]
  rules?: FormItemProps['rules']
}

/** Why something is done: in one's own words or one of the usual. */
export function ReasonItem({ missing, usual, rules = [], ...item }: ItemProps) {
  const validator = useTextRule({ max: MOST, required: missing !== undefined, missing })
  return (
    <Form.Item name="reason" required={missing !== undefined} {...item} rules={[{ validator }, ...rules]}>
      <ReasonField usual={usual} />
    </Form.Item>
  )
}

interface Props {
  id?: string
  value?: string
  onChange?: (text: string) => void
  usual: string[]
}

function ReasonField({ id, value, onChange, usual }: Props) {
  return (
    <>
      <TextInput id={id} value={value} onChange={(event) => onChange?.(event.target.value)} max={MOST} />
      <span className="usual">
        {usual.map((reason) => (
          <button key={reason} type="button" aria-pressed={reason === value} onClick={() => onChange?.(reason)}>
            {reason}
          </button>
        ))}
      </span>
    </>
  )
}
