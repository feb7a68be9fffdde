import { useNavigate } from 'react-router-dom'
import { useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import type { Edits } from '../../ui/conflict.tsx'
import { saved } from '../../ui/leave-guard.tsx'
import { Page } from '../../ui/page.tsx'
import { createProduct, touchedByProduct } from './api.ts'
import { ProductForm } from './product-form.tsx'
import { emptyProduct, inputOf, type ProductValues } from './product-values.ts'

interface Saving {
  values: ProductValues
  edits: Edits<ProductValues>
}

export default function ProductCreate() {
  const { productForm: t } = useText()
  const navigate = useNavigate()
  const [initial] = useState(emptyProduct)
  const save = useAct({
    run: ({ values }: Saving) => createProduct(inputOf(values)),
    onProblem: (problem, { edits }) => edits.onProblem(problem),
    done: t.saved,
    touches: touchedByProduct,
    onDone: (product) => void navigate(`/products/${product.code}`, { replace: true, ...saved }),
  })
  return (
    <Page title={t.createTitle} sentence={t.sentence} narrow>
      <ProductForm initial={initial} isBusy={save.isBusy} save={(values, edits) => save.go({ values, edits })} />
    </Page>
  )
}
