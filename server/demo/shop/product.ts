import type { Drawing } from '../pictures/album.ts'

export interface DemoSku {
  spec: string
  priceFen: number
  costFen: number
  weightGram: number
  stock: number
  lowMark: number
}

export interface DemoProduct {
  drawing: Drawing
  title: string
  subtitle: string
  category: string
  /** Paragraphs of the product's page; the picture of its origin stands after the first. */
  story: string[]
  scene: Drawing
  usageGuide: string
  certificates: string[]
  origin: string
  storage: string
  shelfLife: string
  returnPromise: string
  isPerishable: boolean
  skus: DemoSku[]
}

export const FRESH_PROMISE = '收货 24 小时内发现坏果、破损，拍照联系我们，坏多少赔多少。'
export const WEEK_PROMISE = '未拆封支持 7 天无理由退货，质量问题运费我们出。'
