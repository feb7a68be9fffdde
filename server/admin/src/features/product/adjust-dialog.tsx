import { Form, Segmented } from 'antd'
import { useOperationKey } from '../../lib/operation-key.ts'
import { readyToSubmit } from '../../lib/submit-on-enter.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ReasonItem } from '../../ui/reason-field.tsx'
import { adjustStock, productKeys, touchedByProduct, type Sku } from './api.ts'
import { NumberItem } from '../../ui/number-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'

interface Adjustment {
  direction: 'in' | 'out'
  amount: number
  reason: string
}

/** More or fewer on hand, with a reason; what orders have reserved cannot be taken away. */
export function AdjustDialog({ sku, close }: { sku: Sku | null; close: () => void }) {
  const { product: t } = useText()
  const [form] = Form.useForm<Adjustment>()
  const key = useOperationKey(sku?.code ?? null)
  const direction = Form.useWatch('direction', form) ?? 'in'
  const amount = Form.useWatch('amount', form) ?? 0
  const adjust = useFormAct({
    form,
    run: (values: Adjustment) =>
      adjustStock(sku?.code ?? '', { delta: deltaOf(values), reason: values.reason.trim() }, key),
    done: (stock) => t.adjustDone(stock.onHand),
    touches: [...touchedByProduct, productKeys.stock(sku?.code ?? '')],
    onDone: close,
  })
  if (!sku) return null
  const after = sku.onHand + deltaOf({ direction, amount })
  return (
    <ConfirmDialog
      isOpen
      title={t.adjustTitle(sku.spec)}
      okText={t.adjust}
      isBusy={adjust.isBusy}
      confirm={form.submit}
      close={close}
    >
      <p>{t.adjustNow(sku.onHand, sku.reserved)}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={adjust.go}
        onKeyDown={readyToSubmit(form.submit)}
        initialValues={{ direction: 'in' }}
      >
        <div className="adjust-row">
          <Form.Item name="direction">
            <Segmented
              options={[
                { value: 'in', label: t.adjustIn },
                { value: 'out', label: t.adjustOut },
              ]}
            />
          </Form.Item>
          <NumberItem
            name="amount"
            dependencies={['direction']}
            required
            missing={t.adjustAmount}
            rules={[
              {
                validator: () =>
                  after < sku.reserved ? Promise.reject(new Error(t.adjustTooLow(sku.reserved))) : Promise.resolve(),
              },
            ]}
            min={1}
            max={1_000_000}
            face={{ placeholder: t.adjustAmount }}
          />
        </div>
        <ReasonItem label={t.adjustReason} missing={t.adjustReasonMissing} usual={t.adjustReasons} />
        <p className="strong" aria-live="polite">
          {t.adjustAfter(after)}
        </p>
      </Form>
    </ConfirmDialog>
  )
}

const deltaOf = ({ direction, amount }: Pick<Adjustment, 'direction' | 'amount'>) =>
  direction === 'in' ? amount : -amount
