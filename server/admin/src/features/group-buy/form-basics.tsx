import { MAX_TITLE_LENGTH } from '@tuanke/shared/group-buy/rules'
import { Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { ImageField } from '../../ui/image-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Product } from './api.ts'
import { TextItem } from '../../ui/text-field.tsx'

const picturesOf = (product: Product) => [...new Set([product.coverUrl, ...product.gallery].filter(Boolean))]

export function BasicsSection({ product }: { product: Product }) {
  const { groupBuyForm: t } = useText()
  return (
    <Panel title={t.basics}>
      <TextItem name="title" label={t.fields.title} required max={MAX_TITLE_LENGTH} />
      <TextItem name="subtitle" label={t.fields.subtitle} max={100} />
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
      <TextItem name="shareTitle" label={t.fields.share} max={MAX_TITLE_LENGTH} face={{ placeholder: title }} />
      <Form.Item name="shareImageUrl" label={t.fields.shareImage}>
        <ImageField choices={picturesOf(product)} />
      </Form.Item>
    </Panel>
  )
}
