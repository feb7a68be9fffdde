import { useCallback, type MouseEvent } from 'react'
import { Button, Form, Switch } from 'antd'
import { useText } from '../../messages/text.ts'
import { useConflict, type Edits, type ReadRecord } from '../../ui/conflict.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { GalleryField, ImageField } from '../../ui/image-field.tsx'
import { usePictures, WithPictures } from '../../ui/pictures-on-the-way.tsx'
import { Panel } from '../../ui/panel.tsx'
import { BlocksField } from './blocks-field.tsx'
import { CategoryField } from './category-field.tsx'
import { CertificatesField } from './certificates-field.tsx'
import { productFields } from './product-fields.ts'
import type { ProductValues } from './product-values.ts'
import { SkusField } from './skus-field.tsx'
import { useNavigate } from 'react-router-dom'
import { TextItem } from '../../ui/text-field.tsx'

interface Props {
  initial: Partial<ProductValues>
  isBusy: boolean
  /** Of a product that is there already: which version is edited, and how it stands by now. */
  version?: string
  read?: () => Promise<ReadRecord<ProductValues>>
  save: (values: ProductValues, edits: Edits<ProductValues>) => void
}

export function ProductForm({ initial, isBusy, version, read, save }: Props) {
  const { app, product, productForm: t } = useText()
  const navigate = useNavigate()
  const [form] = Form.useForm<ProductValues>()
  const record = version === undefined ? null : { version, values: initial as ProductValues }
  const edits = useConflict({ form, record, fields: productFields(t), read })
  const required = [{ required: true, message: app.required }]
  const pictures = usePictures()
  const isDirty = useCallback(() => form.isFieldsTouched(), [form])
  const sendOnceThere = (event: MouseEvent) => {
    event.preventDefault()
    pictures.after(form.submit)
  }
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      onFinish={(values) => save(values, edits)}
      scrollToFirstError={{ block: 'center', focus: true }}
      disabled={isBusy}
    >
      <WithPictures watch={pictures.watch}>
        <div className="stack">
          <Panel title={t.basics}>
            <div className="two">
              <TextItem name="title" label={t.fields.title} required max={60} />
              <Form.Item name="categoryCode" label={t.fields.category} rules={required}>
                <CategoryField />
              </Form.Item>
            </div>
            <TextItem name="subtitle" label={t.fields.subtitle} max={100} />
            <Form.Item name="coverUrl" label={t.fields.cover} rules={required}>
              <ImageField />
            </Form.Item>
            <Form.Item name="gallery" label={t.fields.gallery} extra={t.galleryHint}>
              <GalleryField />
            </Form.Item>
          </Panel>
          <SkusField />
          <BlocksField />
          <Panel title={t.details}>
            <div className="two">
              {(['origin', 'storage', 'shelfLife', 'returnPromise'] as const).map((name) => (
                <TextItem key={name} name={name} label={t.fields[name]} max={120} />
              ))}
            </div>
            <TextItem name="usageGuide" label={t.fields.usageGuide} rows={{ minRows: 2, maxRows: 8 }} max={1000} />
            <Form.Item
              name="isPerishable"
              label={t.fields.perishable}
              extra={product.perishableHint}
              valuePropName="checked"
            >
              <Switch />
            </Form.Item>
          </Panel>
          <CertificatesField />
        </div>
      </WithPictures>
      <LeaveGuard isDirty={isDirty} />
      {edits.dialog}
      <FormFoot>
        <Button className="foot-cancel" onClick={() => void navigate(-1)}>
          {app.cancel}
        </Button>
        <Button type="primary" htmlType="submit" loading={isBusy || pictures.isWaiting} onClick={sendOnceThere}>
          {pictures.isWaiting ? app.waitingForPictures : app.save}
        </Button>
      </FormFoot>
    </Form>
  )
}
