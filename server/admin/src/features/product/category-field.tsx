import { PlusOutlined } from '@ant-design/icons'
import { Button, Divider, Form, Modal, Select, TreeSelect } from 'antd'
import { useState } from 'react'
import { useCategories } from '../../lib/choices.ts'
import { useText } from '../../messages/text.ts'
import { createCategory } from './api.ts'
import { TextItem } from '../../ui/text-field.tsx'
import { useFormAct } from '../../ui/problem-fields.ts'

interface Props {
  value?: string
  onChange?: (code: string) => void
  id?: string
}

/** Two levels; a missing category can be added on the spot. */
export function CategoryField({ value, onChange, id }: Props) {
  const { productForm: t } = useText()
  const categories = useCategories()
  const [isAdding, setIsAdding] = useState(false)
  const tree = (categories.data?.items ?? []).map((top) => ({
    value: top.code,
    title: top.name,
    children: top.children.map((child) => ({ value: child.code, title: child.name })),
  }))
  return (
    <>
      <TreeSelect
        id={id}
        value={value}
        onChange={onChange}
        treeData={tree}
        treeDefaultExpandAll
        showSearch={{ treeNodeFilterProp: 'title' }}
        loading={categories.isPending}
        popupRender={(menu) => (
          <>
            {menu}
            <Divider style={{ margin: '4px 0' }} />
            <Button type="text" block icon={<PlusOutlined />} onClick={() => setIsAdding(true)}>
              {t.newCategory}
            </Button>
          </>
        )}
      />
      <AddCategory isOpen={isAdding} close={() => setIsAdding(false)} added={(code) => onChange?.(code)} />
    </>
  )
}

function AddCategory({ isOpen, close, added }: { isOpen: boolean; close: () => void; added: (code: string) => void }) {
  const { app, productForm: t } = useText()
  const categories = useCategories()
  const [form] = Form.useForm<{ name: string; parentCode?: string }>()
  const add = useFormAct({
    form,
    run: ({ name, parentCode }: { name: string; parentCode?: string }) =>
      createCategory({ name: name.trim(), parentCode: parentCode ?? null }),
    touches: [['categories']],
    onDone: (category) => {
      added(category.code)
      close()
    },
  })
  return (
    <Modal
      open={isOpen}
      title={t.newCategory}
      okText={app.add}
      onOk={form.submit}
      confirmLoading={add.isBusy}
      onCancel={close}
      destroyOnHidden
      afterOpenChange={(opened) => opened && form.getFieldInstance('name')?.focus()}
      width={400}
    >
      <Form form={form} layout="vertical" onFinish={add.go} preserve={false}>
        <TextItem name="name" label={t.newCategoryName} required max={20} face={{ onPressEnter: form.submit }} />
        <Form.Item name="parentCode" label={t.newCategoryParent}>
          <Select
            allowClear
            placeholder={t.newCategoryTop}
            options={(categories.data?.items ?? []).map((top) => ({ value: top.code, label: top.name }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
