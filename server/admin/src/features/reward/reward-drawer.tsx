import { Checkbox, Form, Select, Switch } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useText } from '../../messages/text.ts'
import { CouponField } from '../../ui/coupon-field.tsx'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { ImageField } from '../../ui/image-field.tsx'
import { readReward, rewardKeys, saveReward, type Reward, type RewardInput } from './api.ts'
import { NumberItem } from '../../ui/number-field.tsx'
import { TextItem } from '../../ui/text-field.tsx'

interface Props {
  /** Its code, or 'new'. */
  shown: string | null
  close: () => void
}

const NEW: Partial<RewardInput> = {
  kind: 'gift',
  subtitle: '',
  detail: '',
  stock: 20,
  perMemberLimit: null,
  hasPickup: true,
  hasExpress: false,
  couponTemplateCode: null,
  isActive: true,
  sortOrder: 10,
}

export function RewardDrawer({ shown, close }: Props) {
  const { app, reward: t } = useText()
  const code = shown === 'new' ? null : shown
  const query = useQuery({
    queryKey: [...rewardKeys.all, 'one', code],
    queryFn: () => readReward(code!),
    enabled: code !== null,
    refetchOnWindowFocus: false,
  })
  const existing = (code && query.data) || null
  return (
    <FormDrawer<RewardInput, Reward>
      title={existing ? t.edit : t.create}
      isOpen={shown === 'new' || existing !== null}
      close={close}
      size={480}
      focus="title"
      initialValues={existing ?? NEW}
      edits={{
        record: existing && { version: existing.version, values: existing },
        fields: [
          { name: 'title', label: t.fields.title },
          { name: 'subtitle', label: t.fields.subtitle },
          { name: 'coverUrl', label: t.fields.cover },
          { name: 'points', label: t.fields.points },
          { name: 'stock', label: t.fields.stock },
          { name: 'perMemberLimit', label: t.fields.limit },
          { name: 'hasPickup', label: t.fields.pickup },
          { name: 'hasExpress', label: t.fields.express },
          { name: 'couponTemplateCode', label: t.fields.coupon },
          { name: 'detail', label: t.fields.detail },
          { name: 'sortOrder', label: t.fields.order },
          { name: 'isActive', label: t.fields.active },
        ],
        read: async () => {
          const values = await readReward(existing!.code)
          return { version: values.version, values }
        },
      }}
      submit={(values, version) => saveReward(existing?.code ?? null, inputOf(values), version)}
      done={app.saved}
      touches={[[...rewardKeys.all]]}
    >
      <Fields existing={existing} />
    </FormDrawer>
  )
}

/** A form hands back only the fields it shows; the other kind's are said here. */
function inputOf(values: RewardInput): RewardInput {
  const isGift = values.kind === 'gift'
  return {
    ...values,
    stock: values.stock ?? null,
    perMemberLimit: values.perMemberLimit ?? null,
    hasPickup: isGift && values.hasPickup,
    hasExpress: isGift && values.hasExpress,
    couponTemplateCode: isGift ? null : values.couponTemplateCode,
  }
}

function Fields({ existing }: { existing: Reward | null }) {
  const { app, reward: t } = useText()
  const isGift = Form.useWatch<RewardInput['kind'] | undefined>('kind') !== 'coupon'
  return (
    <>
      <Form.Item name="kind" label={t.kindLabel}>
        <Select
          disabled={existing !== null}
          options={(['gift', 'coupon'] as const).map((value) => ({ value, label: t.kind[value] }))}
        />
      </Form.Item>
      <TextItem name="title" label={t.fields.title} required max={64} />
      <TextItem name="subtitle" label={t.fields.subtitle} max={60} />
      <Form.Item name="coverUrl" label={t.fields.cover} rules={[{ required: true, message: t.coverMissing }]}>
        <ImageField />
      </Form.Item>
      <NumberItem name="points" label={t.fields.points} required min={1} max={10_000_000} />
      <NumberItem
        name="stock"
        label={t.fields.stock}
        extra={isGift ? t.fields.stockHint(existing?.taken ?? 0) : t.fields.stockFree}
        required={isGift}
        min={existing?.taken ?? 0}
        max={1_000_000}
      />
      <NumberItem name="perMemberLimit" label={t.fields.limit} extra={t.fields.limitHint} min={1} max={1_000_000} />
      {isGift ? (
        <Form.Item label={t.fields.ways} required>
          <Form.Item name="hasPickup" valuePropName="checked" noStyle>
            <Checkbox>{t.fields.pickup}</Checkbox>
          </Form.Item>
          <Form.Item
            name="hasExpress"
            valuePropName="checked"
            dependencies={['hasPickup']}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_, value: boolean) =>
                  value || getFieldValue('hasPickup') ? Promise.resolve() : Promise.reject(new Error(t.wayMissing)),
              }),
            ]}
          >
            <Checkbox>{t.fields.express}</Checkbox>
          </Form.Item>
        </Form.Item>
      ) : (
        <Form.Item
          name="couponTemplateCode"
          label={t.fields.coupon}
          rules={[{ required: true, message: app.required }]}
        >
          <CouponField title={existing?.couponTitle ?? null} />
        </Form.Item>
      )}
      <TextItem name="detail" label={t.fields.detail} rows={{ minRows: 3 }} max={2000} />
      <NumberItem name="sortOrder" label={t.fields.order} extra={t.fields.orderHint} min={0} max={100_000} />
      <Form.Item name="isActive" label={t.fields.active} valuePropName="checked">
        <Switch checkedChildren={t.on} unCheckedChildren={t.off} />
      </Form.Item>
    </>
  )
}
