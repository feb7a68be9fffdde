import { Button } from 'antd'
import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { usePickupPoints } from '../../lib/choices.ts'
import { useProduct } from './use-product.ts'
import { useText } from '../../messages/text.ts'
import { saved } from '../../ui/leave-guard.tsx'
import { Page } from '../../ui/page.tsx'
import { Loaded } from '../../ui/states.tsx'
import type { Product } from './api.ts'
import { OfferForm } from './offer-form.tsx'
import { valuesFromProduct } from './offer-values.ts'
import { ProductPicker } from './product-picker.tsx'
import { useSaveOffer } from './use-save-offer.ts'

/** First the product, then the offer made of it. The product is in the address, so the form can be returned to. */
export default function GroupBuyCreate() {
  const { groupBuyForm: t } = useText()
  const [params, setParams] = useSearchParams()
  const code = params.get('product')
  const query = useProduct(code)
  const points = usePickupPoints()
  if (!code)
    return (
      <Page title={t.pickTitle} sentence={t.pickSentence} narrow>
        <ProductPicker pick={(product) => setParams({ product: product.code })} />
      </Page>
    )
  return (
    <Loaded query={query}>
      {(product) => (
        <Loaded query={points}>
          {({ items }) => (
            <Create
              product={product}
              pointCodes={items.filter((point) => point.isActive).map((point) => point.code)}
              change={() => setParams({})}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function Create({ product, pointCodes, change }: { product: Product; pointCodes: string[]; change: () => void }) {
  const { groupBuyForm: t } = useText()
  const navigate = useNavigate()
  // Only once: points refreshed in the background must not undo what was typed.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const initial = useMemo(() => valuesFromProduct(product, pointCodes), [product.code])
  const save = useSaveOffer(null, (code) => void navigate(`/group-buys/${code}`, { replace: true, ...saved }))
  return (
    <Page title={t.createTitle} sentence={t.formSentence} actions={<Button onClick={change}>{t.changeProduct}</Button>}>
      <OfferForm
        product={product}
        initial={initial}
        isBusy={save.isBusy}
        finish={(input, ending, values, edits) => save.go({ input, ending, values, edits })}
      />
    </Page>
  )
}
