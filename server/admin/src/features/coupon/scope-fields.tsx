import { Form, Select } from 'antd'
import { useCategories } from '../../lib/choices.ts'
import { useText } from '../../messages/text.ts'
import { ProductPicker, type PickedProduct } from '../../ui/product-picker.tsx'

/** As many as the server takes. */
const MOST = 100

/** For which goods: categories and single products, and products that do not count whatever else is chosen. */
export function ScopeFields() {
  const { coupon: t } = useText()
  const categories = useCategories()
  const options = (categories.data?.items ?? []).map((one) => ({
    label: one.name,
    options: [one, ...one.children].map(({ code, name }) => ({ value: code, label: name })),
  }))
  return (
    <>
      <Form.Item name="categoryCodes" label={t.fields.categories} extra={t.fields.categoriesHint}>
        <Select
          mode="multiple"
          allowClear
          options={options}
          optionFilterProp="label"
          loading={categories.isPending}
          placeholder={t.fields.noCategories}
        />
      </Form.Item>
      <Form.Item name="products" label={t.fields.products} extra={t.fields.productsHint}>
        <ProductPicker placeholder={t.fields.searchProducts} max={MOST} />
      </Form.Item>
      <Form.Item
        name="excluded"
        label={t.fields.excluded}
        extra={t.fields.excludedHint}
        dependencies={['products']}
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_, excluded: PickedProduct[] = []) => {
              const wanted = new Set(((getFieldValue('products') ?? []) as PickedProduct[]).map(({ value }) => value))
              const both = excluded.find(({ value }) => wanted.has(value))
              if (both) throw new Error(t.fields.inBoth(both.label))
            },
          }),
        ]}
      >
        <ProductPicker placeholder={t.fields.searchProducts} max={MOST} />
      </Form.Item>
    </>
  )
}
