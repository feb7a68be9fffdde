import { Input, Select, Switch } from 'antd'
import type { SettingShape } from '@tuanke/shared/setting/rules'
import { CouponField } from '../../ui/coupon-field.tsx'
import type { Setting } from './api.ts'
import { shapeOf } from './draft.ts'
import { useSettingWords } from './words.ts'

interface Props {
  setting: Setting
  text: string
  change: (text: string) => void
  isWrong: boolean
  describedBy: string
}

/** The field of a setting. It keeps what was typed, right or wrong. */
export function SettingField({ setting, text, change, isWrong, describedBy }: Props) {
  const t = useSettingWords()
  const shape = shapeOf(setting)
  const id = setting.key
  const isDisabled = !setting.canChange
  switch (shape.kind) {
    case 'boolean':
      return (
        <Switch
          id={id}
          checked={text === 'true'}
          onChange={(isOn) => change(String(isOn))}
          disabled={isDisabled}
          checkedChildren={t.on}
          unCheckedChildren={t.off}
          aria-describedby={describedBy}
        />
      )
    case 'choice':
      return (
        <Select
          id={id}
          value={text}
          onChange={change}
          disabled={isDisabled}
          options={shape.choices.map((value) => ({ value, label: value }))}
        />
      )
    case 'reference':
      return isDisabled ? (
        <Input id={id} value={text || t.empty} disabled />
      ) : (
        <CouponField
          id={id}
          value={text || null}
          title={text || null}
          canBeNone
          onChange={(code) => change(code ?? '')}
        />
      )
    default:
      return (
        <Input
          id={id}
          className={`setting-input is-${shape.kind}`}
          value={text}
          onChange={(event) => change(event.target.value)}
          disabled={isDisabled}
          type={shape.kind === 'time' ? 'time' : 'text'}
          inputMode={isNumber(shape) ? 'decimal' : undefined}
          prefix={shape.kind === 'money' ? '¥' : undefined}
          suffix={shape.kind === 'percent' ? '%' : 'unit' in shape ? t.units[shape.unit] : undefined}
          status={isWrong ? 'error' : undefined}
          aria-invalid={isWrong}
          aria-describedby={describedBy}
          autoComplete="off"
        />
      )
  }
}

const isNumber = ({ kind }: SettingShape): boolean => kind === 'integer' || kind === 'money' || kind === 'percent'
