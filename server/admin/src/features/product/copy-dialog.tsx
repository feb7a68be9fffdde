import { Form } from 'antd'
import { useNavigate } from 'react-router-dom'
import { readyToSubmit } from '../../lib/submit-on-enter.ts'
import { useText } from '../../messages/text.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'
import { TextItem } from '../../ui/text-field.tsx'
import { copyProduct, touchedByProduct, type Product } from './api.ts'

/** Asks for the copy's own name, so that no two products read alike, and leads to where it is finished. */
export function CopyDialog({ product, close }: { product: Product; close: () => void }) {
  const { product: t, productForm } = useText()
  const navigate = useNavigate()
  const [form] = Form.useForm<{ title: string }>()
  const copy = useFormAct({
    form,
    run: ({ title }: { title: string }) => copyProduct(product.code, title.trim()),
    done: t.copyDone,
    touches: touchedByProduct,
    onDone: ({ code }) => {
      close()
      void navigate(`/products/${code}/edit`)
    },
  })
  return (
    <ConfirmDialog isOpen title={t.copyTitle} okText={t.copy} isBusy={copy.isBusy} confirm={form.submit} close={close}>
      <p>{t.copyBody}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={copy.go}
        onKeyDown={readyToSubmit(form.submit)}
        initialValues={{ title: t.copyName(product.title) }}
      >
        <TextItem name="title" label={productForm.fields.title} required max={60} />
      </Form>
    </ConfirmDialog>
  )
}
