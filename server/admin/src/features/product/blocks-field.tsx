import { ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { ImageField } from '../../ui/image-field.tsx'
import { KeptField } from '../../ui/kept-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextItem } from '../../ui/text-field.tsx'

/** The story of the product: paragraphs and pictures in order. */
export function BlocksField() {
  const { app, productForm: t } = useText()
  const form = Form.useFormInstance()
  return (
    <Form.List name="blocks">
      {(rows, { add, remove, move }) => (
        <Panel
          title={t.blocks}
          extra={
            <span className="row-tools">
              <Button size="small" onClick={() => add({ kind: 'text', text: '' })}>
                {t.addText}
              </Button>
              <Button size="small" onClick={() => add({ kind: 'image', url: '', alt: '' })}>
                {t.addImage}
              </Button>
            </span>
          }
        >
          {!rows.length && <p className="quiet">{app.optional}</p>}
          {rows.map((row) => (
            <div className="block-row" key={row.key}>
              <KeptField name={[row.name, 'kind']} />
              {form.getFieldValue(['blocks', row.name, 'kind']) === 'text' ? (
                <TextItem
                  name={[row.name, 'text']}
                  rows={{ minRows: 2, maxRows: 12 }}
                  max={2000}
                  face={{ placeholder: t.textPlaceholder, 'aria-label': t.addText }}
                />
              ) : (
                <div className="block-image">
                  <Form.Item name={[row.name, 'url']}>
                    <ImageField />
                  </Form.Item>
                  <TextItem
                    name={[row.name, 'alt']}
                    max={100}
                    face={{ placeholder: t.imageAlt, 'aria-label': t.imageAlt }}
                  />
                </div>
              )}
              <span className="row-tools">
                {row.name > 0 && (
                  <Button
                    type="text"
                    size="small"
                    icon={<ArrowUpOutlined />}
                    aria-label={t.makeFirst}
                    onClick={() => move(row.name, row.name - 1)}
                  />
                )}
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={app.remove}
                  onClick={() => remove(row.name)}
                />
              </span>
            </div>
          ))}
        </Panel>
      )}
    </Form.List>
  )
}
