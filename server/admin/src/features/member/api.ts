import type { Dto } from '@tuanke/shared/api/types'
import { api } from '../../lib/api.ts'

export type MemberRow = Dto<'AdminMemberSummary'>
export type Member = Dto<'AdminMember'>

export const memberKeys = { all: ['members'], one: (memberNo: string) => ['members', 'one', memberNo] }

export const listMembers = (query: string | undefined, cursor: string | undefined) =>
  api.get('/api/v1/admin/members', { query: { query, cursor, limit: 30 } })

export const readMember = (memberNo: string) => api.get('/api/v1/admin/members/{memberNo}', { path: { memberNo } })

export const scanMember = (code: string) => api.post('/api/v1/admin/members/scan', { body: { code } })

export const revealPhone = (memberNo: string, reason: string) =>
  api.post('/api/v1/admin/members/{memberNo}/phone', { path: { memberNo }, body: { reason } })
