import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, once } from '../../lib/api.ts'

export type Redemption = Dto<'AdminRedemption'>
export type RedemptionRow = Dto<'AdminRedemptionSummary'>
export type RedemptionState = RedemptionRow['state']
export type RedemptionDelivery = RedemptionRow['delivery']

export const redemptionKeys = { all: ['redemptions'] as const }
/** A redemption that ends also changes what is gone of its reward. */
export const touchedByRedemption = [[...redemptionKeys.all], ['rewards']]

export const states: readonly RedemptionState[] = ['waiting', 'collected', 'sent', 'issued', 'cancelled']

export interface Asked {
  state?: RedemptionState
  delivery?: RedemptionDelivery
  rewardCode?: string
  q?: string
}

export const listRedemptions = (asked: Asked, cursor: string | undefined) =>
  api.get('/api/v1/admin/redemptions', { query: { ...asked, cursor } })
export const readRedemption = (code: string) => api.get('/api/v1/admin/redemptions/{code}', { path: { code } })
export const lookUpGift = (pickupCode: string) =>
  api.get('/api/v1/admin/gift-codes/{pickupCode}', { path: { pickupCode } })
export const handOverGift = (pickupCode: string, key: string) =>
  api.post('/api/v1/admin/gift-codes/{pickupCode}/hand-over', { path: { pickupCode }, header: once(key) })
export const sendGift = (code: string, body: { companyCode: string; trackingNo: string }, key: string) =>
  api.post('/api/v1/admin/redemptions/{code}/send', { path: { code }, body, header: once(key) })
export const revealReceiver = (code: string, reason: string) =>
  api.post('/api/v1/admin/redemptions/{code}/receiver', { path: { code }, body: { reason } })
export const cancelRedemption = (code: string, reason: string, key: string) =>
  api.post('/api/v1/admin/redemptions/{code}/cancel', { path: { code }, body: { reason }, header: once(key) })
