import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link, useNavigate, useParams } from 'react-router-dom'
import { usePickupPoints } from '../../lib/choices.ts'
import { useProduct } from './use-product.ts'
import { useText } from '../../messages/text.ts'
import { saved } from '../../ui/leave-guard.tsx'
import { Page } from '../../ui/page.tsx'
import { Loaded, StateBox } from '../../ui/states.tsx'
import { groupBuyKeys, readGroupBuy, type GroupBuy, type Product } from './api.ts'
import { canEdit } from './can-edit.ts'
import { OfferForm } from './offer-form.tsx'
import { valuesFromGroupBuy } from './offer-values.ts'
import { useSaveOffer } from './use-save-offer.ts'

export default function GroupBuyEdit() {
  const { code = '' } = useParams()
  const { app, groupBuyForm: t } = useText()
  const offer = useQuery({
    queryKey: groupBuyKeys.one(code),
    queryFn: () => readGroupBuy(code),
    refetchOnWindowFocus: false,
  })
  const productCode = offer.data?.productCode
  const product = useProduct(productCode)
  const points = usePickupPoints()
  return (
    <Loaded query={offer}>
      {(groupBuy) =>
        canEdit(groupBuy) ? (
          <Loaded query={product}>
            {(ofProduct) => (
              <Loaded query={points}>
                {({ items }) => (
                  <Edit
                    groupBuy={groupBuy}
                    product={ofProduct}
                    pointCodes={items.filter((point) => point.isActive).map((point) => point.code)}
                  />
                )}
              </Loaded>
            )}
          </Loaded>
        ) : (
          <StateBox
            title={groupBuy.title}
            body={t.locked}
            action={<Link to={`/group-buys/${code}`}>{app.back}</Link>}
          />
        )
      }
    </Loaded>
  )
}

function Edit({ groupBuy, product, pointCodes }: { groupBuy: GroupBuy; product: Product; pointCodes: string[] }) {
  const { groupBuyForm: t } = useText()
  const navigate = useNavigate()
  // Only once: data refreshed in the background must not undo what was typed.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const initial = useMemo(() => valuesFromGroupBuy(groupBuy, product, pointCodes), [groupBuy.code])
  const save = useSaveOffer(groupBuy.code, (code) => void navigate(`/group-buys/${code}`, { replace: true, ...saved }))
  return (
    <Page title={t.editTitle} sentence={groupBuy.phase === 'open' ? t.openSentence : t.formSentence}>
      <OfferForm
        product={product}
        initial={initial}
        isBusy={save.isBusy}
        isPublished={groupBuy.phase === 'scheduled' || groupBuy.phase === 'open'}
        fixed={groupBuy.phase === 'open' ? groupBuy : undefined}
        version={groupBuy.version}
        read={async () => {
          const now = await readGroupBuy(groupBuy.code)
          return { version: now.version, values: valuesFromGroupBuy(now, product, pointCodes) }
        }}
        finish={(input, ending, values, edits) => save.go({ input, ending, values, edits })}
      />
    </Page>
  )
}
