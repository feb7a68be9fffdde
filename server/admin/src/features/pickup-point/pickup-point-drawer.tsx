import { halfWidth } from '@tuanke/shared/typed-number'
import { Form, Switch } from 'antd'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { readPickupPoint, savePickupPoint, type PickupPoint, type PickupPointInput } from './api.ts'
import { TextItem } from '../../ui/text-field.tsx'

interface Props {
  editing: PickupPoint | 'new' | null
  close: () => void
}

export function PickupPointDrawer({ editing, close }: Props) {
  const { point: t } = useText()
  const existing = editing === 'new' ? null : editing
  return (
    <FormDrawer<Typed, PickupPoint>
      title={existing ? t.edit : t.create}
      isOpen={editing !== null}
      close={close}
      size={420}
      focus="name"
      initialValues={existing ? recordOf(existing).values : { isActive: true }}
      edits={{
        record: existing && recordOf(existing),
        fields: [
          { name: 'name', label: t.columns.name },
          { name: 'address', label: t.columns.address },
          { name: 'phone', label: t.columns.phone },
          { name: 'openHours', label: t.columns.hours },
          { name: 'place', label: t.columns.place },
          { name: 'isActive', label: t.columns.active },
        ],
        read: async () => recordOf((await readPickupPoint(existing!.code)) ?? existing!),
      }}
      submit={({ place, ...values }, version) =>
        savePickupPoint(existing?.code ?? null, { ...values, ...placeOf(place, t.placeWrong) }, version)
      }
      done={t.saved}
      touches={[['pickup-points']]}
    >
      <Fields />
    </FormDrawer>
  )
}

/** As it is typed: the place in one line, the way maps give it. */
type Typed = Omit<PickupPointInput, 'latitude' | 'longitude'> & { place?: string }

const recordOf = ({ version, latitude, longitude, ...values }: PickupPoint) => ({
  version,
  values: { ...values, place: typeof latitude === 'number' ? `${latitude}, ${longitude}` : '' },
})

/** Latitude and longitude, or neither. @throws Error that says what is wrong */
function placeOf(text: string | undefined, wrong: string) {
  if (!text?.trim()) return { latitude: null, longitude: null }
  const [latitude = NaN, longitude = NaN, ...more] = text
    .split(/[,，\s]+/)
    .filter(Boolean)
    .map(Number)
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0
  if (!isPlace) throw new Error(wrong)
  const micro = (degrees: number) => Math.round(degrees * 1_000_000) / 1_000_000
  return { latitude: micro(latitude), longitude: micro(longitude) }
}

function Fields() {
  const { point: t } = useText()
  const isActive = Form.useWatch<boolean | undefined>('isActive')
  return (
    <>
      <TextItem name="name" label={t.columns.name} required max={30} />
      <TextItem name="address" label={t.columns.address} required rows={{ minRows: 2 }} max={120} />
      <TextItem
        name="phone"
        label={t.columns.phone}
        normalize={halfWidth}
        required
        max={20}
        face={{ inputMode: 'tel' }}
      />
      <TextItem name="openHours" label={t.columns.hours} required max={60} face={{ placeholder: t.hoursPlaceholder }} />
      <TextItem
        name="place"
        label={t.columns.place}
        normalize={halfWidth}
        max={40}
        extra={t.placeHint}
        face={{ placeholder: '31.190521, 121.436782' }}
        rules={[{ validator: async (_, text?: string) => void placeOf(text, t.placeWrong) }]}
      />
      <Form.Item
        name="isActive"
        label={t.columns.active}
        valuePropName="checked"
        extra={isActive === false ? t.deactivate : undefined}
      >
        <Switch checkedChildren={t.active} unCheckedChildren={t.inactive} />
      </Form.Item>
    </>
  )
}
