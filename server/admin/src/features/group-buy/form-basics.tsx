import { MAX_TITLE_LENGTH } from '@tuanke/shared/group-buy/rules'
import { Form, Input } from 'antd'
import { useText } from '../../messages/text.ts'
import { ImageField } from '../../ui/image-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Product } from './api.ts'

const picturesOf = (product: Product) => [...new Set([product.coverUrl, ...product.gallery].filter(Boolean))]

export function BasicsSection({ product }: { product: Product }) {
  const { app, groupBuyForm: t } = useText()
  return (
    <Panel title={t.basics}>
      <Form.Item
        name="title"
        label={t.fields.title}
        rules={[{ required: true, whitespace: true, message: app.required }]}
      >
        <Input maxLength={MAX_TITLE_LENGTH} showCount />
      </Form.Item>
      <Form.Item name="subtitle" label={t.fields.subtitle}>
        <Input maxLength={100} showCount />
      </Form.Item>
      <Form.Item name="coverUrl" label={t.fields.cover}>
        <ImageField choices={picturesOf(product)} />
      </Form.Item>
    </Panel>
  )
}

export function ShareSection({ product }: { product: Product }) {
  const { groupBuyForm: t } = useText()
  // Left empty, the share says what the offer is called.
  const title = Form.useWatch<string | undefined>('title', Form.useFormInstance())
  return (
    <Panel title={t.shareSection}>
      <Form.Item name="shareTitle" label={t.fields.share}>
        <Input placeholder={title} maxLength={MAX_TITLE_LENGTH} showCount />
      </Form.Item>
      <Form.Item name="shareImageUrl" label={t.fields.shareImage}>
        <ImageField choices={picturesOf(product)} />
      </Form.Item>
    </Panel>
  )
}
