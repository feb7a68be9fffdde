import { Form } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { couponKeys, createTemplate, type CouponTemplate } from './api.ts'
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

interface Props {
  isOpen: boolean
  close: () => void
  /** Leads to the draft, which says what it can cost and is published there. */
  onCreated: (template: CouponTemplate) => void
}

/** A new kind of coupon, as a draft. What it gives is final; how many there are may change later. */
export function TemplateDrawer({ isOpen, close, onCreated }: Props) {
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
      okText={t.saveDraft}
      done={t.created}
      onDone={onCreated}
      leaves
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
