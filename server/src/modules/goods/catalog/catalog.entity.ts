import { Entity, Index } from 'typeorm'
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../../../platform/db/columns.ts'

/** Two levels: `parentId` null is the first. */
@Entity('categories')
@Index('uq_categories_code', ['code'], { unique: true })
export class Category {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn({ nullable: true }) parentId: number | null
  @TextColumn(32) name: string
  @IntColumn() sortOrder: number
}

@Entity('products')
@Index('uq_products_code', ['code'], { unique: true })
export class Product {
  @IdColumn() id: number
  @TextColumn(16) code: string
  @IntColumn() categoryId: number
  @TextColumn(64) title: string
  /** As searches compare it; null: found by nothing typed. */
  @LongTextColumn({ nullable: true }) searchText: string | null
  /** The title as it is typed in pinyin, whole and by initials; null or '' where nothing of it is Chinese. */
  @LongTextColumn({ nullable: true }) searchPinyin: string | null
  @TextColumn(128) subtitle: string
  @TextColumn(255) coverUrl: string
  /** string[] of picture URLs, at most 20. */
  @LongTextColumn() galleryJson: string[]
  /** DetailBlock[] of the HTTP contract. */
  @LongTextColumn() blocksJson: unknown[]
  @LongTextColumn() usageGuide: string
  /** {title, imageUrl}[] */
  @LongTextColumn() certificatesJson: unknown[]
  @TextColumn(64) origin: string
  @TextColumn(128) storage: string
  @TextColumn(64) shelfLife: string
  @TextColumn(255) returnPromise: string
  /** Exempt from the 7-day return; the buyer ticks so at checkout. */
  @FlagColumn() isPerishable: boolean
  /** 'draft' | 'on' | 'off' | 'archived' */
  @TextColumn(16) status: string
  @InstantColumn() createdAt: Date
  @InstantColumn() updatedAt: Date
}

@Entity('skus')
@Index('uq_skus_code', ['code'], { unique: true })
@Index('ix_skus_product', ['productId'])
export class Sku {
  @IdColumn() id: number
  @TextColumn(32) code: string
  @IntColumn() productId: number
  /** What distinguishes it, as people read it: 「5 斤装 · 大果」. */
  @TextColumn(64) spec: string
  /** The single price, in fen. */
  @IntColumn() priceFen: number
  @IntColumn() costFen: number
  @IntColumn() weightGram: number
  @FlagColumn() isOnShelf: boolean
}
