import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, once } from '../../lib/api.ts'

export type Adjustment = Dto<'Adjustment'>
export type AdjustmentInput = Dto<'AdjustmentInput'>
export type AdjustmentState = Adjustment['state']
export type PointsBan = Dto<'PointsBan'>

export const adjustmentKeys = {
  all: ['points-adjustments'] as const,
  bans: ['points-bans'] as const,
  member: ['member-points'] as const,
}
export const touchedByAdjustment = [[...adjustmentKeys.all], [...adjustmentKeys.member]]
export const touchedByBan = [[...adjustmentKeys.bans], [...adjustmentKeys.member]]

export const listAdjustments = (state: AdjustmentState, cursor: string | undefined) =>
  api.get('/api/v1/admin/points-adjustments', { query: { state, cursor } })
/** What one may still adjust alone, for this member where one is chosen. */
export const readLimit = (memberNo: string | undefined) =>
  api.get('/api/v1/admin/points-adjustments', { query: { memberNo, limit: 1 } })
export const adjust = (body: AdjustmentInput, key: string) =>
  api.post('/api/v1/admin/points-adjustments', { body, header: once(key) })
export const decide = (code: string, verb: 'approve' | 'refuse', note: string, key: string) =>
  api.post(`/api/v1/admin/points-adjustments/{code}/${verb}`, { path: { code }, body: { note }, header: once(key) })
export const listBans = (cursor: string | undefined) => api.get('/api/v1/admin/points-bans', { query: { cursor } })
export const readMemberPoints = (memberNo: string) =>
  api.get('/api/v1/admin/members/{memberNo}/points', { path: { memberNo } })
export const setBan = (memberNo: string, isBanned: boolean, reason: string) =>
  api.put('/api/v1/admin/members/{memberNo}/points-ban', { path: { memberNo }, body: { isBanned, reason } })
