import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { placeholders, type Param, type Tx } from '../../../platform/db/tx.ts'
import { pageById } from '../../../platform/http/page-query.ts'
import { versionsOf } from '../../shop/version/version-of.ts'
import { ProductError } from './catalog.errors.ts'
import type { AdminProduct, AdminProductPage, AdminSku } from './dto/admin-product.dto.ts'
import type { Category } from './dto/category.dto.ts'
import type { ProductFilter } from './dto/product-filter.dto.ts'
import { containing } from '../../../platform/db/search-text.ts'

interface CategoryRow {
  id: number
  code: string
  parentId: number | null
  name: string
}

type ProductRow = Omit<AdminProduct, 'version' | 'gallery' | 'blocks' | 'certificates' | 'skus'> & {
  id: number
  galleryJson: AdminProduct['gallery']
  blocksJson: AdminProduct['blocks']
  certificatesJson: AdminProduct['certificates']
}

const PRODUCTS = `SELECT p.id, p.code, p.title, p.subtitle, c.code AS categoryCode, p.coverUrl, p.galleryJson,
  p.blocksJson, p.usageGuide, p.certificatesJson, p.origin, p.storage, p.shelfLife, p.returnPromise, p.isPerishable,
  p.status FROM products p JOIN categories c ON c.id = p.categoryId`

@Injectable()
export class CatalogQueries {
  constructor(private readonly db: Db) {}

  /** Both levels, in the merchant's order. */
  async categories(): Promise<Category[]> {
    const rows = await this.db.read((tx) =>
      tx.rows<CategoryRow>('SELECT id, code, parentId, name FROM categories ORDER BY sortOrder, id LIMIT 500'),
    )
    const under = (parentId: number | null) => rows.filter((row) => row.parentId === parentId)
    return under(null).map(({ id, code, name }) => {
      return { code, name, children: under(id).map((child) => ({ code: child.code, name: child.name })) }
    })
  }

  /** Newest first. */
  async products(filter: ProductFilter): Promise<AdminProductPage> {
    const { q, lowStock, archived } = filter
    const where = ['p.id < ?', `p.status ${archived ? '=' : '<>'} 'archived'`]
    const params: Param[] = []
    if (q) {
      where.push(`(p.searchText LIKE ? ESCAPE '!' OR p.code = ?
        OR p.id IN (SELECT productId FROM skus WHERE code = ?))`)
      params.push(containing(q), q, q)
    }
    if (lowStock)
      where.push(`p.id IN (SELECT s.productId FROM skus s JOIN stocks k ON k.skuId = s.id
        WHERE k.onHand - k.reserved < k.lowMark)`)
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<ProductRow>(filter, (beforeId, limit) =>
        tx.rows(`${PRODUCTS} WHERE ${where.join(' AND ')} ORDER BY p.id DESC LIMIT ?`, [beforeId, ...params, limit]),
      )
      return { items: await withSkus(tx, items), nextCursor }
    })
  }

  /** @throws product.not-found */
  product(code: string): Promise<AdminProduct> {
    return this.db.read(async (tx) => {
      const row = await tx.row<ProductRow>(`${PRODUCTS} WHERE p.code = ?`, [code])
      if (!row) throw ProductError('not-found', { code })
      return (await withSkus(tx, [row]))[0]!
    })
  }
}

async function withSkus(tx: Tx, products: ProductRow[]): Promise<AdminProduct[]> {
  if (products.length === 0) return []
  const skus = await tx.rows<AdminSku & { productId: number }>(
    `SELECT s.productId, s.code, s.spec, s.priceFen, s.costFen, s.weightGram, s.isOnShelf, k.onHand, k.reserved,
       k.lowMark FROM skus s JOIN stocks k ON k.skuId = s.id
     WHERE s.productId IN (${placeholders(products.length)}) ORDER BY s.id`,
    products.map(({ id }) => id),
  )
  const versionOf = await versionsOf(tx, 'product', products)
  return products.map(({ id, galleryJson, blocksJson, certificatesJson, ...facts }) => ({
    ...facts,
    version: versionOf({ id, code: facts.code }),
    gallery: galleryJson,
    blocks: blocksJson,
    certificates: certificatesJson,
    skus: skus.filter((sku) => sku.productId === id).map(({ productId: _, ...sku }) => sku),
  }))
}
