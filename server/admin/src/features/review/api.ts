import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, once } from '../../lib/api.ts'

export type Review = Dto<'AdminReview'>
export type Finding = Review['finding']
export type ReviewPart = 'review' | 'append'

export const states = ['held', 'approved', 'rejected', 'hidden'] as const
export type ReviewState = (typeof states)[number]

export interface ReviewFilter {
  state?: ReviewState
  score?: 'low' | 'high'
  productCode?: string
}

export const reviewKeys = { all: ['reviews'], alerts: ['reviews', 'alerts'] }
export const touchedByReview = [reviewKeys.all, ['dashboard']]

export const listReviews = (filter: ReviewFilter, cursor: string | undefined) =>
  api.get('/api/v1/admin/reviews', { query: { ...filter, cursor, limit: 30 } })

export const readReview = (code: string) => api.get('/api/v1/admin/reviews/{code}', { path: { code } })

export const approveReview = (code: string, part: ReviewPart, key: string) =>
  api.post('/api/v1/admin/reviews/{code}/approve', { path: { code }, body: { part }, header: once(key) })

export const refuseReview = (code: string, verb: 'reject' | 'hide', part: ReviewPart, reason: string, key: string) => {
  const said = { path: { code }, body: { part, reason }, header: once(key) }
  return verb === 'reject'
    ? api.post('/api/v1/admin/reviews/{code}/reject', said)
    : api.post('/api/v1/admin/reviews/{code}/hide', said)
}

export const replyToReview = (code: string, text: string, key: string) =>
  api.post('/api/v1/admin/reviews/{code}/reply', { path: { code }, body: { text }, header: once(key) })

export const listAlerts = () => api.get('/api/v1/admin/score-alerts')

export const closeAlert = (code: string) => api.post('/api/v1/admin/score-alerts/{code}/close', { path: { code } })
