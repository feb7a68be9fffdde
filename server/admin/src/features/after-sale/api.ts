import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, once } from '../../lib/api.ts'

export type AfterSaleRow = Dto<'AdminAfterSaleSummary'>
export type AfterSale = Dto<'AdminAfterSale'>
export type AfterSaleState = AfterSale['state']

export const views = ['undecided', 'returning', 'refunding', 'ended'] as const
export type View = (typeof views)[number]

export const caseKeys = { all: ['after-sales'], one: (code: string) => ['after-sales', 'one', code] }
/** What a decision can show up in: the case, its order, the numbers of the day, the stock of what came back. */
export const touchedByCase = [caseKeys.all, ['orders'], ['dashboard'], ['products']]

export const listCases = (filter: { view?: View; q?: string }, cursor: string | undefined) =>
  api.get('/api/v1/admin/after-sales', { query: { ...filter, cursor, limit: 30 } })

export const readCase = (code: string) => api.get('/api/v1/admin/after-sales/{code}', { path: { code } })

export const approveCase = (code: string, reply: string, key: string) =>
  api.post('/api/v1/admin/after-sales/{code}/approve', { path: { code }, body: { reply }, header: once(key) })

export const refuseCase = (code: string, reason: string, key: string) =>
  api.post('/api/v1/admin/after-sales/{code}/refuse', { path: { code }, body: { reason }, header: once(key) })

export const receiveReturn = (code: string, body: { sellable: boolean; note: string }, key: string) =>
  api.post('/api/v1/admin/after-sales/{code}/receive', { path: { code }, body, header: once(key) })
