import { DeleteOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { useText } from '../../messages/text.ts'
import { ImageField } from '../../ui/image-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextItem } from '../../ui/text-field.tsx'

/** Quality reports: a name and a picture each. */
export function CertificatesField() {
  const { app, productForm: t } = useText()
  return (
    <Form.List name="certificates">
      {(rows, { add, remove }) => (
        <Panel
          title={t.certificates}
          extra={
            <Button size="small" onClick={() => add({ title: '', imageUrl: '' })}>
              {t.addCertificate}
            </Button>
          }
        >
          {!rows.length && <p className="quiet">{app.optional}</p>}
          {rows.map((row) => (
            <div className="block-row" key={row.key}>
              <div className="block-image">
                <Form.Item name={[row.name, 'imageUrl']} rules={[{ required: true, message: app.required }]}>
                  <ImageField />
                </Form.Item>
                <TextItem
                  name={[row.name, 'title']}
                  required
                  max={60}
                  face={{ placeholder: t.certificateTitle, 'aria-label': t.certificateTitle }}
                />
              </div>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={app.remove}
                onClick={() => remove(row.name)}
              />
            </div>
          ))}
        </Panel>
      )}
    </Form.List>
  )
}
