import { foldForSearch } from '@tuanke/shared/search-text'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { pinyinOf } from '../../../platform/texts/pinyin.ts'
import { CategoryError } from './catalog.errors.ts'
import type { ProductFacts } from './dto/product-facts.dto.ts'

/**
 * The columns of `products` that staff write.
 * @throws category.not-found
 */
export async function productColumns(tx: Tx, facts: ProductFacts, now: Date): Promise<Record<string, Param>> {
  const { categoryCode, gallery, blocks, certificates } = facts
  // Held: a category is not deleted while a product is being put into it.
  await tx.hold('categories', 'code = ?', [categoryCode])
  const category = await tx.row<{ id: number }>('SELECT id FROM categories WHERE code = ?', [categoryCode])
  if (!category) throw CategoryError('not-found', { categoryCode })
  return {
    categoryId: category.id,
    title: facts.title.trim(),
    searchText: foldForSearch(facts.title),
    searchPinyin: pinyinOf(facts.title),
    subtitle: facts.subtitle.trim(),
    coverUrl: facts.coverUrl,
    galleryJson: gallery,
    // Only the fields of the block's own kind are kept.
    blocksJson: blocks.map(({ kind, text, url, alt }) => (kind === 'text' ? { kind, text } : { kind, url, alt })),
    usageGuide: facts.usageGuide,
    certificatesJson: certificates.map(({ title, imageUrl }) => ({ title, imageUrl })),
    origin: facts.origin,
    storage: facts.storage,
    shelfLife: facts.shelfLife,
    returnPromise: facts.returnPromise,
    isPerishable: facts.isPerishable,
    updatedAt: now,
  }
}
