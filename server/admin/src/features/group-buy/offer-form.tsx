import { Button, Form } from 'antd'
import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { systemNow } from '../../lib/now.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'
import { useConflict, type Edits, type ReadRecord } from '../../ui/conflict.tsx'
import { usePictures, WithPictures } from '../../ui/pictures-on-the-way.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import type { GroupBuy, Product, OfferInput } from './api.ts'
import { checksOf, requiredLeft } from './checks.ts'
import { useConfirmWords } from './confirm-words.tsx'
import { BasicsSection, ShareSection } from './form-basics.tsx'
import { DeliverySection } from './form-delivery.tsx'
import { ItemsSection } from './form-items.tsx'
import { RulesSection } from './form-rules.tsx'
import { OfferAside } from './offer-aside.tsx'
import { offerFieldOf, offerFields } from './offer-fields.ts'
import { inputOf, withFixed } from './offer-input.ts'
import type { OfferValues } from './offer-values.ts'

export type Ending = 'save' | 'preview' | 'publish'

interface Props {
  product: Product
  initial: OfferValues
  isBusy: boolean
  /** Published already: only saving makes sense. */
  isPublished?: boolean
  /** The offer customers are buying from: only its words and pictures may change. */
  fixed?: GroupBuy
  /** Of an offer that is there already: which version is edited, and how it stands by now. */
  version?: string
  read?: () => Promise<ReadRecord<OfferValues>>
  finish: (input: OfferInput, ending: Ending, values: OfferValues, edits: Edits<OfferValues>) => void
}

/** The offer as a form, with what customers will see and what is still missing beside it. */
export function OfferForm({ product, initial, isBusy, isPublished, fixed, version, read, finish }: Props) {
  const { app, groupBuyForm: t } = useText()
  const navigate = useNavigate()
  const [form] = Form.useForm<OfferValues>()
  const typed = Form.useWatch((values) => values, form) ?? initial
  const record = version === undefined ? null : { version, values: initial }
  const edits = useConflict({ form, record, fields: offerFields(t, product), read, fieldOf: offerFieldOf(form) })
  const [isAsking, setIsAsking] = useState(false)
  const inputFor = (values: OfferValues) => withFixed(inputOf({ ...initial, ...values }, product.code), fixed)
  const input = inputFor(typed)
  const checks = checksOf(input, product, systemNow())
  const left = requiredLeft(checks)
  const words = useConfirmWords({ openAt: input.openAt, teams: { open: 0, formed: 0, failed: 0 } })('publish')
  const pictures = usePictures()
  const end = (ending: Ending) => () => pictures.after(() => void send(ending))
  const send = (ending: Ending) =>
    form.validateFields().then(
      (values) => finish(inputFor(values), ending, { ...initial, ...values }, edits),
      ({ errorFields: [first] }) => form.scrollToField(first.name, { block: 'center', focus: true }),
    )
  const isDirty = useCallback(() => form.isFieldsTouched(), [form])
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      disabled={isBusy}
      scrollToFirstError={{ block: 'center', focus: true }}
    >
      <WithPictures watch={pictures.watch}>
        <div className="with-side">
          <div className="stack">
            <BasicsSection product={product} />
            {!fixed && (
              <>
                <ItemsSection product={product} />
                <RulesSection />
                <DeliverySection />
              </>
            )}
            <ShareSection product={product} />
          </div>
          <OfferAside input={input} checks={fixed ? null : checks} />
        </div>
      </WithPictures>
      <LeaveGuard isDirty={isDirty} />
      {edits.dialog}
      <FormFoot>
        {!isPublished && left > 0 && <span className="foot-note warn">{t.checksLeft(left)}</span>}
        <Button className="foot-cancel" onClick={() => void navigate(-1)}>
          {app.cancel}
        </Button>
        <Button onClick={end('save')} type={isPublished ? 'primary' : 'default'}>
          {pictures.isWaiting ? app.waitingForPictures : isPublished ? t.saveOnly : t.saveDraft}
        </Button>
        {!isPublished && <Button onClick={end('preview')}>{t.preview}</Button>}
        {!isPublished && (
          <Button type="primary" disabled={isBusy || left > 0} onClick={() => setIsAsking(true)}>
            {t.publish}
          </Button>
        )}
      </FormFoot>
      {words && (
        <ConfirmDialog
          isOpen={isAsking}
          title={words.title}
          okText={words.okText}
          isBusy={isBusy}
          confirm={() => {
            setIsAsking(false)
            end('publish')()
          }}
          close={() => setIsAsking(false)}
        >
          {words.body}
        </ConfirmDialog>
      )}
    </Form>
  )
}
