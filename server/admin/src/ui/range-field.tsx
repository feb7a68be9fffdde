import { DatePicker } from 'antd'
import type { Dayjs } from 'dayjs'
import { wallToPicker } from '../lib/time.ts'
import { useIsPhone } from '../lib/viewport.ts'
import { useText } from '../messages/text.ts'

export type Range = [Dayjs | null, Dayjs | null]

interface Props {
  id?: string
  value?: Range | null
  onChange?: (range: Range) => void
  minuteStep: 5 | 30
  labels: [from: string, to: string]
}

/** From and to with minutes, on the shop's clock. A phone's own picker beats two calendars on a narrow screen. */
export function RangeField(props: Props) {
  const isPhone = useIsPhone()
  const { app } = useText()
  return (
    <>
      {isPhone ? <PhoneRange {...props} /> : <DeskRange {...props} />}
      <div className="note">{app.shopZone}</div>
    </>
  )
}

function DeskRange({ id, value, onChange, minuteStep }: Props) {
  return (
    <DatePicker.RangePicker
      id={id ? { start: id, end: `${id}_end` } : undefined}
      showTime={{ format: 'HH:mm', minuteStep }}
      format="YYYY-MM-DD HH:mm"
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
  return (
    <div className="phone-range">
      <label>
        <span>{labels[0]}</span>
        <input
          id={id}
          type="datetime-local"
          value={from?.format(WALL) ?? ''}
          onChange={(event) => onChange?.([wallToPicker(event.target.value), to])}
        />
      </label>
      <label>
        <span>{labels[1]}</span>
        <input
          type="datetime-local"
          value={to?.format(WALL) ?? ''}
          onChange={(event) => onChange?.([from, wallToPicker(event.target.value)])}
        />
      </label>
    </div>
  )
}
