import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, from } from '../../lib/api.ts'

export type CouponTemplate = Dto<'AdminTemplate'>
export type CouponTemplateDetail = Dto<'AdminTemplateDetail'>
export type TemplateInput = Dto<'TemplateInput'>
export type GivenCoupon = Dto<'AdminCoupon'>
export type TemplateStatus = CouponTemplate['status']
export type SettableStatus = Exclude<TemplateStatus, 'draft'>
export type CouponRisk = CouponTemplate['risks'][number]

export const couponKeys = { all: ['coupons'] as const }

const URL = '/api/v1/admin/coupon-templates'
const keyed = (key: string) => ({ 'idempotency-key': key })

export const listTemplates = (filter: { status?: string; q?: string }, cursor: string | undefined) =>
  api.get(URL, { query: { status: filter.status as TemplateStatus | undefined, q: filter.q, cursor } })

export const readTemplate = (code: string) => api.get(`${URL}/{code}`, { path: { code } })

export const listGiven = (code: string, cursor: string | undefined) =>
  api.get(`${URL}/{code}/coupons`, { path: { code }, query: { cursor } })

export const createTemplate = (body: TemplateInput, key: string) => api.post(URL, { header: keyed(key), body })

/** Publishes the version that was read; `confirmed` says which of its risks are meant. */
export const publishTemplate = (code: string, confirmed: CouponRisk[], version: string) =>
  api.post(`${URL}/{code}/publish`, { path: { code }, body: { confirmed }, header: from(version) })

export const setStatus = (code: string, status: SettableStatus) =>
  api.post(`${URL}/{code}/status`, { path: { code }, body: { status } })

export const setLimits = (code: string, body: Dto<'LimitsInput'>, version: string) =>
  api.put(`${URL}/{code}/limits`, { path: { code }, body, header: from(version) })

export const resumeClaims = (code: string) => api.post(`${URL}/{code}/resume-claims`, { path: { code } })

export const giveCoupon = (code: string, body: Dto<'IssueInput'>, key: string) =>
  api.post(`${URL}/{code}/issue`, { path: { code }, header: keyed(key), body })

export const recallCoupon = (code: string, reason: string, key: string) =>
  api.post('/api/v1/admin/coupons/{code}/recall', { path: { code }, header: keyed(key), body: { reason } })
