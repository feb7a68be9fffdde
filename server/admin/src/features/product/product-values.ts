import type { Dto } from '@tuanke/shared/api/admin/types'
import type { Product, ProductInput } from './api.ts'

type DetailBlock = Dto<'DetailBlock'>

export interface SkuValues {
  code?: string
  spec: string
  priceFen: number
  costFen: number | null
  weightGram: number | null
  isOnShelf: boolean
  lowMark: number | null
  initialStock?: number | null
}

/** What the form holds while people type. */
export interface ProductValues extends Omit<ProductInput, 'skus' | 'coverUrl'> {
  coverUrl: string | null
  skus: SkuValues[]
}

export const newSku = (): Partial<SkuValues> => ({ isOnShelf: true, lowMark: 10 })

export const emptyProduct = (): Partial<ProductValues> => ({
  title: '',
  subtitle: '',
  coverUrl: null,
  gallery: [],
  blocks: [],
  certificates: [],
  usageGuide: '',
  origin: '',
  storage: '',
  shelfLife: '',
  returnPromise: '',
  isPerishable: false,
  skus: [newSku() as SkuValues],
})

export const valuesOf = ({
  code: _code,
  version: _version,
  status: _status,
  skus,
  ...rest
}: Product): ProductValues => ({
  ...rest,
  skus: skus.map(({ code, spec, priceFen, costFen, weightGram, isOnShelf, lowMark }) => ({
    code,
    spec,
    priceFen,
    costFen,
    weightGram,
    isOnShelf,
    lowMark,
  })),
})

/** The request for what was typed: empty optional numbers are 0, empty blocks are left out. */
export const inputOf = (values: ProductValues): ProductInput => ({
  title: values.title.trim(),
  subtitle: (values.subtitle ?? '').trim(),
  categoryCode: values.categoryCode,
  coverUrl: values.coverUrl ?? '',
  gallery: values.gallery ?? [],
  blocks: (values.blocks ?? []).filter(isFilled),
  usageGuide: values.usageGuide ?? '',
  certificates: (values.certificates ?? []).filter((one) => one?.title && one.imageUrl),
  origin: values.origin ?? '',
  storage: values.storage ?? '',
  shelfLife: values.shelfLife ?? '',
  returnPromise: values.returnPromise ?? '',
  isPerishable: values.isPerishable ?? false,
  skus: values.skus.map((sku) => ({
    ...(sku.code ? { code: sku.code } : {}),
    spec: sku.spec.trim(),
    priceFen: sku.priceFen,
    costFen: sku.costFen ?? 0,
    weightGram: sku.weightGram ?? 0,
    isOnShelf: sku.isOnShelf,
    lowMark: sku.lowMark ?? 0,
    ...(sku.code ? {} : { initialStock: sku.initialStock ?? 0 }),
  })),
})

const isFilled = (block: DetailBlock) => (block.kind === 'text' ? Boolean(block.text?.trim()) : Boolean(block.url))
