import { Button, Checkbox, Form } from 'antd'
import { usePickupPoints } from '../../lib/choices.ts'
import { useText } from '../../messages/text.ts'
import { KeptField } from '../../ui/kept-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RangeField } from '../../ui/range-field.tsx'
import type { OfferValues } from './offer-values.ts'
import { MoneyItem } from '../../ui/number-field.tsx'
import { TextItem } from '../../ui/text-field.tsx'

/** Express with its price, and pickup points each with its own time and words. */
export function DeliverySection() {
  const { groupBuyForm: t } = useText()
  const form = Form.useFormInstance<OfferValues>()
  const hasExpress = Form.useWatch('hasExpress', form)
  const points = Form.useWatch('points', form) ?? (form.getFieldValue('points') as OfferValues['points'])
  return (
    <Panel title={t.delivery}>
      <div className={hasExpress ? 'offer-row is-in' : 'offer-row'}>
        <div className="offer-row-head">
          <Form.Item name="hasExpress" valuePropName="checked" noStyle>
            <Checkbox>
              <b>{t.express}</b>
            </Checkbox>
          </Form.Item>
          <span className="note">{t.expressHint}</span>
        </div>
        <div className="offer-row-fields" hidden={!hasExpress}>
          <MoneyItem isOff={!hasExpress} name="shippingFen" label={t.fields.shipping} />
        </div>
      </div>
      <h3 className="sub">
        {t.pickup} <span className="note">{t.pickupHint}</span>
      </h3>
      {!points?.length && <p className="quiet">{t.noPoints}</p>}
      {points?.map((point, n) => (
        <PointRow
          key={point.pickupPointCode ?? n}
          n={n}
          code={point.pickupPointCode}
          first={points.findIndex((one) => one.isIn)}
        />
      ))}
    </Panel>
  )
}

function PointRow({ n, code, first }: { n: number; code: string; first: number }) {
  const { app, groupBuyForm: t } = useText()
  const form = Form.useFormInstance<OfferValues>()
  const points = usePickupPoints()
  const isIn = Form.useWatch(['points', n, 'isIn'], form) as boolean | undefined
  const point = points.data?.items.find((one) => one.code === code)
  const copyFirst = () => {
    const source = form.getFieldValue(['points', first])
    form.setFieldValue(['points', n, 'time'], source.time)
    form.setFieldValue(['points', n, 'instructions'], source.instructions)
  }
  return (
    <div className={isIn ? 'offer-row is-in' : 'offer-row'}>
      <div className="offer-row-head">
        <Form.Item name={['points', n, 'isIn']} valuePropName="checked" noStyle>
          <Checkbox>
            <b>{point?.name ?? code}</b>
          </Checkbox>
        </Form.Item>
        <span className="note clip">{point?.address}</span>
      </div>
      <KeptField name={['points', n, 'pickupPointCode']} />
      <div className="offer-row-fields is-pickup" hidden={!isIn}>
        <Form.Item
          name={['points', n, 'time']}
          required
          label={t.fields.pickupTime}
          rules={
            isIn
              ? [
                  {
                    validator: (_, range?: [unknown, unknown] | null) =>
                      range?.[0] && range[1] ? Promise.resolve() : Promise.reject(new Error(app.required)),
                  },
                ]
              : []
          }
          extra={
            isIn && first >= 0 && first !== n ? (
              <Button type="link" size="small" onClick={copyFirst} className="link-flat">
                {t.sameAsFirst}
              </Button>
            ) : undefined
          }
        >
          <RangeField minuteStep={30} labels={[t.from, t.to]} />
        </Form.Item>
        <TextItem
          name={['points', n, 'instructions']}
          label={t.fields.instructions}
          rows={{ minRows: 1, maxRows: 4 }}
          max={200}
          face={{ placeholder: t.instructionsPlaceholder }}
        />
      </div>
    </div>
  )
}
