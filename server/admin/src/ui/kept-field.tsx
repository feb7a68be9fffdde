import { Form } from 'antd'

/** A value people do not see: a form hands back only what it has a field for. */
export function KeptField({ name }: { name: (string | number)[] }) {
  return (
    <Form.Item name={name} hidden noStyle>
      <input type="hidden" />
    </Form.Item>
  )
}
