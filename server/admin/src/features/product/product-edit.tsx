import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router-dom'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import type { Edits } from '../../ui/conflict.tsx'
import { saved } from '../../ui/leave-guard.tsx'
import { Page } from '../../ui/page.tsx'
import { Loaded } from '../../ui/states.tsx'
import { productKeys, readProduct, touchedByProduct, updateProduct } from './api.ts'
import { ProductForm } from './product-form.tsx'
import { inputOf, valuesOf, type ProductValues } from './product-values.ts'

export default function ProductEdit() {
  const { productForm: t } = useText()
  const { code = '' } = useParams()
  const navigate = useNavigate()
  const query = useQuery({
    queryKey: productKeys.one(code),
    queryFn: () => readProduct(code),
    refetchOnWindowFocus: false,
  })
  const save = useAct({
    run: ({ values, edits }: { values: ProductValues; edits: Edits<ProductValues> }) =>
      updateProduct(code, inputOf(values), edits.version()),
    onProblem: (problem, { edits }) => edits.onProblem(problem),
    done: t.saved,
    touches: touchedByProduct,
    onDone: () => void navigate(`/products/${code}`, { replace: true, ...saved }),
  })
  return (
    <Loaded query={query}>
      {(product) => (
        <Page title={t.editTitle} sentence={product.title} narrow>
          <ProductForm
            initial={valuesOf(product)}
            version={product.version}
            read={() => readProduct(code).then((now) => ({ version: now.version, values: valuesOf(now) }))}
            isBusy={save.isBusy}
            save={(values, edits) => save.go({ values, edits })}
          />
        </Page>
      )}
    </Loaded>
  )
}
