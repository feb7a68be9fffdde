import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { useCategories } from '../../lib/choices.ts'
import { useText } from '../../messages/text.ts'
import { Page } from '../../ui/page.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { ProductMark } from '../../ui/tag.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { categoryPath, productKeys, readProduct, type Product } from './api.ts'
import { ProductActions } from './product-actions.tsx'
import { SkuStock } from './sku-stock.tsx'

export default function ProductPage() {
  const { code = '' } = useParams()
  const query = useQuery({ queryKey: productKeys.one(code), queryFn: () => readProduct(code) })
  return <Loaded query={query}>{(product) => <ProductView product={product} />}</Loaded>
}

function ProductView({ product }: { product: Product }) {
  const { product: t, productForm } = useText()
  const categories = useCategories()
  const pictures = [product.coverUrl, ...product.gallery].filter((url, n, all) => url && all.indexOf(url) === n)
  return (
    <Page
      title={product.title}
      sentence={product.subtitle}
      mark={<ProductMark status={product.status} />}
      actions={<ProductActions product={product} />}
    >
      <div className="with-side">
        <div className="stack">
          <SkuStock skus={product.skus} />
          <Panel title={productForm.blocks}>
            <div className="blocks">
              {product.blocks.map((block, n) =>
                block.kind === 'text' ? (
                  <p key={n}>{block.text}</p>
                ) : (
                  <img key={n} src={block.url} alt={block.alt} loading="lazy" />
                ),
              )}
              {!product.blocks.length && <p className="quiet">—</p>}
            </div>
          </Panel>
        </div>
        <Panel title={t.facts}>
          <div className="pictures">
            {pictures.map((url) => (
              <Thumb key={url} url={url} size={72} />
            ))}
          </div>
          <Facts
            rows={[
              [productForm.fields.category, categoryPath(product.categoryCode, categories.data?.items ?? [])],
              [productForm.fields.origin, product.origin],
              [productForm.fields.storage, product.storage],
              [productForm.fields.shelfLife, product.shelfLife],
              [productForm.fields.returnPromise, product.returnPromise],
              [productForm.fields.usageGuide, product.usageGuide],
              [t.perishable, product.isPerishable && t.perishableHint],
              [productForm.certificates, product.certificates.map((one) => one.title).join('、')],
            ]}
          />
        </Panel>
      </div>
    </Page>
  )
}
