import { Form, Input } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { couponKeys, createTemplate } from './api.ts'
import { LimitFields } from './limit-fields.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { firstValues, inputOf, type TemplateValues } from './template-values.ts'
import { ValidityFields } from './validity-fields.tsx'
import { WorthFields } from './worth-fields.tsx'

/** A new kind of coupon. What it gives is final once people hold it; how many there are may change later. */
export function TemplateDrawer({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { coupon: t } = useText()
  const key = useOperationKey(isOpen)
  return (
    <FormDrawer
      title={t.create}
      isOpen={isOpen}
      close={close}
      size={500}
      focus="title"
      initialValues={firstValues()}
      submit={(values: TemplateValues) => createTemplate(inputOf(values), key)}
      done={t.created}
      touches={[[...couponKeys.all]]}
    >
      <Fields />
    </FormDrawer>
  )
}

function Fields() {
  const { app, coupon: t } = useText()
  const kind = Form.useWatch<TemplateValues['kind'] | undefined>('kind') ?? 'fixed'
  const offFen = Form.useWatch<number | null | undefined>('offFen') ?? null
  const capFen = Form.useWatch<number | null | undefined>('capFen') ?? null
  return (
    <>
      <Form.Item
        name="title"
        label={t.fields.title}
        rules={[{ required: true, whitespace: true, message: app.required }]}
      >
        <Input maxLength={64} placeholder={t.fields.titleHint} />
      </Form.Item>
      <WorthFields kind={kind} />
      <ScopeFields />
      <ValidityFields />
      <LimitFields worth={{ kind, offFen, capFen }} />
    </>
  )
}
