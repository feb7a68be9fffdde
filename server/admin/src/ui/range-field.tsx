import { DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useIsPhone } from '../lib/viewport.ts'

export type Range = [Dayjs | null, Dayjs | null]

interface Props {
  id?: string
  value?: Range | null
  onChange?: (range: Range) => void
  format: string
  minuteStep: 5 | 30
  labels: [from: string, to: string]
}

/** From and to with minutes. A phone's own picker beats two calendars on a narrow screen. */
export function RangeField(props: Props) {
  return useIsPhone() ? <PhoneRange {...props} /> : <DeskRange {...props} />
}

function DeskRange({ id, value, onChange, format, minuteStep }: Props) {
  return (
    <DatePicker.RangePicker
      id={id ? { start: id, end: `${id}_end` } : undefined}
      showTime={{ format: 'HH:mm', minuteStep }}
      format={format}
      needConfirm={false}
      style={{ width: '100%', maxWidth: 420 }}
      value={value}
      onChange={(range) => onChange?.(range ?? [null, null])}
    />
  )
}

const WALL = 'YYYY-MM-DDTHH:mm'

function PhoneRange({ id, value, onChange, labels }: Props) {
  const [from, to] = value ?? [null, null]
  const read = (text: string) => (text ? dayjs(text) : null)
  return (
    <div className="phone-range">
      <label>
        <span>{labels[0]}</span>
        <input
          id={id}
          type="datetime-local"
          value={from?.format(WALL) ?? ''}
          onChange={(event) => onChange?.([read(event.target.value), to])}
        />
      </label>
      <label>
        <span>{labels[1]}</span>
        <input
          type="datetime-local"
          value={to?.format(WALL) ?? ''}
          onChange={(event) => onChange?.([from, read(event.target.value)])}
        />
      </label>
    </div>
  )
}
