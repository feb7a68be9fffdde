import { Drawer } from 'antd'
import { useText } from '../../messages/text.ts'
import { Price } from '../../ui/price.tsx'
import type { Product } from './api.ts'

/** As wide as a phone. */
const PHONE = 375
const FACTS = ['origin', 'storage', 'shelfLife', 'returnPromise'] as const

/** The product as its page in the mini-program lays it out, before there is a group buy. */
export function PreviewDrawer({ product, isOpen, close }: { product: Product; isOpen: boolean; close: () => void }) {
  const { product: t } = useText()
  return (
    <Drawer
      title={t.previewTitle}
      open={isOpen}
      onClose={close}
      size={PHONE + 50}
      destroyOnHidden
      styles={{ body: { padding: 24 } }}
    >
      <p className="note">{t.previewNote}</p>
      <PhonePage product={product} />
    </Drawer>
  )
}

function PhonePage({ product }: { product: Product }) {
  const { product: t, productForm } = useText()
  const pictures = product.gallery.length > 0 ? product.gallery : [product.coverUrl].filter(Boolean)
  const skus = product.skus.filter(({ isOnShelf }) => isOnShelf)
  const cheapest = Math.min(...skus.map(({ priceFen }) => priceFen))
  const facts = FACTS.filter((name) => product[name])
  return (
    <div className="phone" style={{ maxWidth: PHONE }}>
      <div className="phone-pictures">
        {pictures.map((url) => (
          <img key={url} src={url} alt={product.title} />
        ))}
      </div>
      <section>
        {skus.length > 0 && <Price fen={cheapest} size="large" />}
        <h3>{product.title}</h3>
        {product.subtitle && <p className="quiet">{product.subtitle}</p>}
        {product.isPerishable && <p className="note">{t.perishableHint}</p>}
      </section>
      {skus.length > 0 && (
        <section>
          <h4>{productForm.skus}</h4>
          <ul className="phone-specs">
            {skus.map(({ code, spec, priceFen }) => (
              <li key={code}>
                {spec} <Price fen={priceFen} quiet />
              </li>
            ))}
          </ul>
        </section>
      )}
      {product.certificates.length > 0 && (
        <section>
          <h4>{productForm.certificates}</h4>
          <p>{product.certificates.map(({ title }) => title).join('、')}</p>
        </section>
      )}
      {facts.length > 0 && (
        <section>
          <h4>{t.facts}</h4>
          {facts.map((name) => (
            <p key={name}>
              <span className="quiet">{productForm.fields[name]}</span> {product[name]}
            </p>
          ))}
        </section>
      )}
      {product.blocks.length > 0 && (
        <section className="blocks">
          <h4>{productForm.blocks}</h4>
          {product.blocks.map((block, n) =>
            block.kind === 'text' ? <p key={n}>{block.text}</p> : <img key={n} src={block.url} alt={block.alt} />,
          )}
        </section>
      )}
      {product.usageGuide && (
        <section className="blocks">
          <h4>{productForm.fields.usageGuide}</h4>
          <p>{product.usageGuide}</p>
        </section>
      )}
    </div>
  )
}
