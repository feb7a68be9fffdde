import { Input } from 'antd'

interface Props {
  id?: string
  value?: string
  onChange?: (text: string) => void
  /** The usual reasons, one touch away. */
  usual: string[]
}

/** Why something is done: in one's own words or one of the usual. */
export function ReasonField({ id, value, onChange, usual }: Props) {
  return (
    <>
      <Input id={id} value={value} onChange={(event) => onChange?.(event.target.value)} maxLength={100} />
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
