import type { components } from '@tuanke/shared/api/schema'
import { api } from '../../lib/api.ts'

export type PickupPoint = components['schemas']['PickupPoint']
export type PickupPointInput = components['schemas']['PickupPointInput']

export const savePickupPoint = (code: string | null, body: PickupPointInput) =>
  code
    ? api.put('/api/v1/admin/pickup-points/{code}', { path: { code }, body })
    : api.post('/api/v1/admin/pickup-points', { body })
