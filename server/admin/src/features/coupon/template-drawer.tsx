import { Form } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { couponKeys, createTemplate } from './api.ts'
import { LimitFields } from './limit-fields.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { firstValues, inputOf, type TemplateValues } from './template-values.ts'
import { ValidityFields } from './validity-fields.tsx'
import { WorthFields } from './worth-fields.tsx'
import { TextItem } from '../../ui/text-field.tsx'

/** What the request says in other words than the form. */
const fieldOf: Record<string, string> = {
  offBasisPoints: 'offPercent',
  productCodes: 'products',
  excludedProductCodes: 'excluded',
  issueFromAt: 'issue',
  issueUntilAt: 'issue',
  validFromAt: 'window',
  validUntilAt: 'window',
}

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
      fieldOf={([first = '']) => [fieldOf[first] ?? first]}
      done={t.created}
      touches={[[...couponKeys.all]]}
    >
      <Fields />
    </FormDrawer>
  )
}

function Fields() {
  const { coupon: t } = useText()
  const kind = Form.useWatch<TemplateValues['kind'] | undefined>('kind') ?? 'fixed'
  const offFen = Form.useWatch<number | null | undefined>('offFen') ?? null
  const capFen = Form.useWatch<number | null | undefined>('capFen') ?? null
  return (
    <>
      <TextItem name="title" label={t.fields.title} required max={64} face={{ placeholder: t.fields.titleHint }} />
      <WorthFields kind={kind} />
      <ScopeFields />
      <ValidityFields />
      <LimitFields worth={{ kind, offFen, capFen }} />
    </>
  )
}
