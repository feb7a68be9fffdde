import type { AddSkus } from '../src/modules/goods/catalog/add-skus.ts'
import { productColumns } from '../src/modules/goods/catalog/product-row.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import { picture } from './pictures/album.ts'
import { demoCategories } from './shop/categories.ts'
import { demoCode } from './shop/demo-code.ts'
import { demoFresh } from './shop/fresh.ts'
import { demoFruit } from './shop/fruit.ts'
import { demoPantry } from './shop/pantry.ts'
import type { DemoProduct } from './shop/product.ts'

const DAYS_AGO_MS = 40 * 86_400_000

export async function seedCategories(tx: Tx): Promise<void> {
  let sortOrder = 0
  const row = (name: string, parentId: number | null) => ({
    code: demoCode(`category ${name}`, 8),
    parentId,
    name,
    sortOrder: ++sortOrder,
  })
  for (const [name, children] of Object.entries(demoCategories)) {
    const parentId = await tx.insert('categories', row(name, null))
    await tx.insert(
      'categories',
      children.map((child) => row(child, parentId)),
    )
  }
}

/** Products on the shelf, with stock that its movements explain. */
export async function seedProducts(tx: Tx, addSkus: AddSkus, now: Date): Promise<void> {
  const createdAt = new Date(now.getTime() - DAYS_AGO_MS)
  for (const product of [...demoPantry, ...demoFresh, ...demoFruit]) {
    const columns = await productColumns(tx, factsOf(product), createdAt)
    const code = demoCode(`product ${product.drawing}`, 10)
    const productId = await tx.insert('products', { code, ...columns, status: 'on', createdAt })
    await addSkus.run(
      tx,
      { productId, staffId: null },
      product.skus.map(({ stock, ...sku }, index) => ({
        ...sku,
        code: demoCode(`sku ${product.drawing} ${index}`, 10),
        isOnShelf: true,
        initialStock: stock,
      })),
    )
  }
}

function factsOf(product: DemoProduct) {
  const { drawing, scene, title, subtitle, category, story, certificates, ...facts } = product
  const cover = picture(drawing).url
  const [opening = '', ...rest] = story
  return {
    title,
    subtitle,
    categoryCode: demoCode(`category ${category}`, 8),
    coverUrl: cover,
    gallery: [cover, picture(scene, 'wide').url],
    blocks: [
      { kind: 'text' as const, text: opening },
      { kind: 'image' as const, url: picture(scene, 'wide').url, alt: facts.origin },
      ...rest.map((text) => ({ kind: 'text' as const, text })),
    ],
    usageGuide: facts.usageGuide,
    certificates: certificates.map((name) => ({ title: name, imageUrl: picture('certificate').url })),
    origin: facts.origin,
    storage: facts.storage,
    shelfLife: facts.shelfLife,
    returnPromise: facts.returnPromise,
    isPerishable: facts.isPerishable,
  }
}
