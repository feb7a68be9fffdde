import Taro from '@tarojs/taro'
import type { AfterSaleReason } from '@tuanke/shared/after-sale/rules'
import type { AfterSaleKind } from '@tuanke/shared/after-sale/state'

/** An application being written; it survives an expired session, a lost network and a closed app. */
export interface Draft {
  /** Item → units asked for. */
  takes: Record<number, number>
  kind: AfterSaleKind
  reason?: AfterSaleReason
  description: string
  pictures: string[]
}

const PREFIX = 'after-sale-draft:'
const BLANK: Draft = { takes: {}, kind: 'refund-only', description: '', pictures: [] }

export function readDraft(orderNo: string): Draft {
  return Taro.getStorageSync<Draft | ''>(PREFIX + orderNo) || BLANK
}

export function keepDraft(orderNo: string, draft: Draft): void {
  Taro.setStorageSync(PREFIX + orderNo, draft)
}

export function dropDraft(orderNo: string): void {
  Taro.removeStorageSync(PREFIX + orderNo)
}
