import type { Dto } from '@tuanke/shared/api/admin/types'
import { api } from '../../lib/api.ts'

export type PickupPoint = Dto<'PickupPoint'>
export type PickupPointInput = Dto<'PickupPointInput'>

export const savePickupPoint = (code: string | null, body: PickupPointInput) =>
  code
    ? api.put('/api/v1/admin/pickup-points/{code}', { path: { code }, body })
    : api.post('/api/v1/admin/pickup-points', { body })
