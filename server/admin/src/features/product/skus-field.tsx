import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Switch, type FormListFieldData } from 'antd'
import { useText } from '../../messages/text.ts'
import { KeptField } from '../../ui/kept-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { newSku, type SkuValues } from './product-values.ts'
import { MoneyItem, NumberItem } from '../../ui/number-field.tsx'
import { TextItem } from '../../ui/text-field.tsx'

const MAX_SKUS = 400

/** Variants as rows. One that has a code already exists: its stock is adjusted on the product's page, with a reason. */
export function SkusField() {
  const { productForm: t } = useText()
  const form = Form.useFormInstance()
  return (
    <Form.List
      name="skus"
      rules={[
        {
          validator: (_, skus?: SkuValues[]) =>
            skus?.length ? Promise.resolve() : Promise.reject(new Error(t.needSku)),
        },
      ]}
    >
      {(rows, { add, remove }, { errors }) => (
        <Panel
          title={t.skus}
          extra={
            <Button
              icon={<PlusOutlined />}
              size="small"
              disabled={rows.length >= MAX_SKUS}
              onClick={() => add(newSku())}
            >
              {t.addSku}
            </Button>
          }
        >
          <div className="sku-rows">
            {rows.map((row) => (
              <SkuRow
                key={row.key}
                row={row}
                isNew={!form.getFieldValue(['skus', row.name, 'code'])}
                remove={rows.length > 1 ? () => remove(row.name) : undefined}
              />
            ))}
          </div>
          <Form.ErrorList errors={errors} />
        </Panel>
      )}
    </Form.List>
  )
}

function SkuRow({ row, isNew, remove }: { row: FormListFieldData; isNew: boolean; remove?: () => void }) {
  const { app, product, productForm: t } = useText()
  const form = Form.useFormInstance()
  const { sku } = product
  const isDuplicate = (spec: string) =>
    ((form.getFieldValue('skus') ?? []) as Partial<SkuValues>[]).filter((other) => other?.spec?.trim() === spec?.trim())
      .length > 1
  const number = (name: string, label: string, addon?: string) => (
    <NumberItem name={[row.name, name]} label={label} min={0} max={1_000_000} face={{ suffix: addon }} />
  )
  return (
    <div className="sku-row">
      <KeptField name={[row.name, 'code']} />
      <TextItem
        name={[row.name, 'spec']}
        label={sku.spec}
        className="sku-spec"
        required
        rules={[
          {
            validator: (_, spec: string) =>
              spec && isDuplicate(spec) ? Promise.reject(new Error(t.duplicateSpec)) : Promise.resolve(),
          },
        ]}
        max={60}
        face={{ placeholder: t.specPlaceholder }}
      />
      <MoneyItem name={[row.name, 'priceFen']} label={sku.price} required minFen={1} />
      <MoneyItem name={[row.name, 'costFen']} label={sku.cost} />
      {number('weightGram', sku.weight, product.grams)}
      {number('lowMark', sku.lowMark)}
      {isNew ? number('initialStock', t.initialStock) : <span className="sku-gap" />}
      <Form.Item name={[row.name, 'isOnShelf']} label={sku.onShelf} valuePropName="checked">
        <Switch />
      </Form.Item>
      {isNew && remove ? (
        <Button type="text" icon={<DeleteOutlined />} aria-label={app.remove} onClick={remove} />
      ) : (
        <span />
      )}
    </div>
  )
}
