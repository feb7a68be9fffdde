import type { Dto } from '@tuanke/shared/api/admin/types'
import { api } from '../../lib/api.ts'

export type MemberRow = Dto<'AdminMemberSummary'>
export type Member = Dto<'AdminMember'>

export const memberKeys = {
  all: ['members'],
  one: (memberNo: string) => ['members', 'one', memberNo],
  level: (memberNo: string) => ['members', 'level', memberNo],
}

export const listMembers = (filter: { query?: string; level?: string }, cursor: string | undefined) =>
  api.get('/api/v1/admin/members', { query: { ...filter, cursor, limit: 30 } })

/** The steps a list can be narrowed to. */
export const listLevels = () => api.get('/api/v1/admin/levels')

export const readLevel = (memberNo: string) => api.get('/api/v1/admin/members/{memberNo}/level', { path: { memberNo } })

export const readMember = (memberNo: string) => api.get('/api/v1/admin/members/{memberNo}', { path: { memberNo } })

export const scanMember = (code: string) => api.post('/api/v1/admin/members/scan', { body: { code } })

export const revealPhone = (memberNo: string, reason: string) =>
  api.post('/api/v1/admin/members/{memberNo}/phone', { path: { memberNo }, body: { reason } })
