import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, from } from '../../lib/api.ts'

export type Level = Dto<'AdminLevel'>
export type LevelInput = Dto<'LevelInput'>

export const levelKeys = { all: ['levels'] as const }

export const listLevels = () => api.get('/api/v1/admin/levels')

export const saveLevel = (code: string | null, body: LevelInput, version: string) =>
  code
    ? api.put('/api/v1/admin/levels/{code}', { path: { code }, body, header: from(version) })
    : api.post('/api/v1/admin/levels', { body })

export const deleteLevel = (code: string) => api.delete('/api/v1/admin/levels/{code}', { path: { code } })
