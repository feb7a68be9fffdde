import { Checkbox, Form, Space } from 'antd'
import { useText } from '../../messages/text.ts'
import { CouponField } from '../../ui/coupon-field.tsx'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { levelKeys, listLevels, saveLevel, type Level, type LevelInput } from './api.ts'
import { NumberItem } from '../../ui/number-field.tsx'
import { TextItem } from '../../ui/text-field.tsx'

interface Props {
  editing: Level | 'new' | null
  levels: Level[]
  close: () => void
}

/** What the form holds: percentages in percent. */
interface Values {
  rankNo: number
  name: string
  growthFrom: number
  offPercent: number
  pointsPercent: number
  isShippingFree: boolean
  hasPriority: boolean
  hasService: boolean
  giftTemplateCode: string | null
}

export function LevelDrawer({ editing, levels, close }: Props) {
  const { app, level: t } = useText()
  const existing = editing === 'new' ? null : editing
  return (
    <FormDrawer<Values, unknown>
      title={existing ? t.edit(existing.name) : t.create}
      isOpen={editing !== null}
      close={close}
      size={480}
      focus="name"
      initialValues={existing ? valuesOf(existing) : above(levels)}
      edits={{
        record: existing && recordOf(existing),
        fields: [
          { name: 'name', label: t.fields.name },
          { name: 'rankNo', label: t.fields.rank },
          { name: 'growthFrom', label: t.fields.growth },
          { name: 'offPercent', label: t.fields.off },
          { name: 'pointsPercent', label: t.fields.points },
          { name: 'isShippingFree', label: t.fields.isShippingFree },
          { name: 'hasPriority', label: t.fields.hasPriority },
          { name: 'hasService', label: t.fields.hasService },
          { name: 'giftTemplateCode', label: t.gift },
        ],
        read: async () => recordOf((await listLevels()).items.find(({ code }) => code === existing!.code) ?? existing!),
      }}
      submit={(values, version) => saveLevel(existing?.code ?? null, inputOf(values), version)}
      fieldOf={([first = '']) => [first === 'offBasisPoints' ? 'offPercent' : first]}
      done={app.saved}
      touches={[[...levelKeys.all]]}
    >
      <Fields giftTitle={existing?.giftTitle ?? null} />
    </FormDrawer>
  )
}

const valuesOf = (level: Level): Values => ({ ...level, offPercent: level.offBasisPoints / 100 })
const recordOf = (level: Level) => ({ version: level.version, values: valuesOf(level) })

/** A new step stands above all there are. */
function above(levels: Level[]): Partial<Values> {
  const top = levels.at(-1)
  return {
    rankNo: (top?.rankNo ?? 0) + 1,
    growthFrom: top ? Math.max(100, top.growthFrom * 2) : 0,
    offPercent: top ? top.offBasisPoints / 100 : 0,
    pointsPercent: top?.pointsPercent ?? 100,
    isShippingFree: top?.isShippingFree ?? false,
    hasPriority: top?.hasPriority ?? false,
    hasService: top?.hasService ?? false,
    giftTemplateCode: null,
  }
}

const inputOf = ({ offPercent, giftTemplateCode, ...values }: Values): LevelInput => ({
  ...values,
  offBasisPoints: Math.round(offPercent * 100),
  giftTemplateCode: giftTemplateCode ?? null,
})

function Fields({ giftTitle }: { giftTitle: string | null }) {
  const { level: t } = useText()
  return (
    <>
      <TextItem name="name" label={t.fields.name} required max={16} />
      <NumberItem name="rankNo" label={t.fields.rank} extra={t.fields.rankHint} required min={1} max={20} />
      <NumberItem
        name="growthFrom"
        label={t.fields.growth}
        extra={t.fields.growthHint}
        required
        min={0}
        max={10_000_000}
      />
      <NumberItem
        name="offPercent"
        label={t.fields.off}
        extra={t.fields.offHint}
        required
        min={0}
        max={50}
        decimals={2}
        face={{ suffix: '%' }}
      />
      <NumberItem
        name="pointsPercent"
        label={t.fields.points}
        extra={t.fields.pointsHint}
        required
        min={100}
        max={500}
        face={{ suffix: '%' }}
      />
      <Form.Item label={t.fields.more}>
        <Space orientation="vertical">
          {(['isShippingFree', 'hasPriority', 'hasService'] as const).map((name) => (
            <Form.Item key={name} name={name} valuePropName="checked" noStyle>
              <Checkbox>{t.fields[name]}</Checkbox>
            </Form.Item>
          ))}
        </Space>
      </Form.Item>
      <Form.Item name="giftTemplateCode" label={t.gift} extra={t.fields.giftHint}>
        <CouponField title={giftTitle} canBeNone />
      </Form.Item>
    </>
  )
}
