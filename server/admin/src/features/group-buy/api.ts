import type { Dto } from '@tuanke/shared/api/admin/types'
import type { GroupBuyPhase } from '@tuanke/shared/group-buy/phase'
import type { GroupBuyAction } from '@tuanke/shared/group-buy/phase'
import { api, from } from '../../lib/api.ts'

export type GroupBuyRow = Dto<'AdminGroupBuySummary'>
export type GroupBuy = Dto<'AdminGroupBuy'>
export type OfferInput = Dto<'AdminGroupBuyInput'>
export type Sharing = Dto<'Sharing'>
export type UrlLink = Dto<'UrlLink'>
export type Product = Dto<'AdminProduct'>
export type PhaseTab = GroupBuyPhase | 'deleted'

export const groupBuyKeys = {
  all: ['group-buys'],
  one: (code: string) => ['group-buys', 'one', code],
  log: (code: string) => ['group-buys', 'log', code],
  sharing: (code: string) => ['group-buys', 'sharing', code],
}
export const touchedByGroupBuy = [groupBuyKeys.all, ['dashboard'], ['orders']]

export const listGroupBuys = (filter: { phase?: PhaseTab; q?: string }, cursor: string | undefined) =>
  api.get('/api/v1/admin/group-buys', { query: { ...filter, cursor, limit: 30 } })

export const readGroupBuy = (code: string) => api.get('/api/v1/admin/group-buys/{code}', { path: { code } })

export const createGroupBuy = (body: OfferInput) => api.post('/api/v1/admin/group-buys', { body })

export const updateGroupBuy = (code: string, body: OfferInput, version: string) =>
  api.put('/api/v1/admin/group-buys/{code}', { path: { code }, body, header: from(version) })

export const actOnGroupBuy = (code: string, action: GroupBuyAction) =>
  api.post('/api/v1/admin/group-buys/{code}/{action}', { path: { code, action } })

export const readLog = (code: string) => api.get('/api/v1/admin/group-buys/{code}/log', { path: { code } })

export const readSharing = (code: string) => api.get('/api/v1/admin/group-buys/{code}/sharing', { path: { code } })

export const makeUrlLink = (code: string) => api.post('/api/v1/admin/group-buys/{code}/url-link', { path: { code } })

export const readProduct = (code: string) => api.get('/api/v1/admin/products/{code}', { path: { code } })

export const listProducts = (q: string | undefined, cursor: string | undefined) =>
  api.get('/api/v1/admin/products', { query: { q, cursor, limit: 30 } })
