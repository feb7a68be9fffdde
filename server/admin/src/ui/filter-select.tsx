import { Select } from 'antd'

interface Props<V extends string | number> {
  /** What it filters by; also shown while nothing is chosen. */
  label: string
  value: V | undefined
  change: (value: V | undefined) => void
  options: { value: V; label: string }[]
}

/** One of the filters above a list; cleared, it lets everything through. */
export function FilterSelect<V extends string | number>({ label, value, change, options }: Props<V>) {
  return (
    <Select<V>
      aria-label={label}
      placeholder={label}
      allowClear
      popupMatchSelectWidth={false}
      value={value}
      onChange={(next?: V) => change(next)}
      options={options}
    />
  )
}
