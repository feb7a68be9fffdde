import type { components } from '@tuanke/shared/api/schema'
import { api, once } from '../../lib/api.ts'

export type Lookup = components['schemas']['PickupLookup']
export type Order = components['schemas']['AdminOrder']

export const lookUp = (pickupCode: string) => api.get('/api/v1/admin/pickup/{pickupCode}', { path: { pickupCode } })

export const verify = (pickupCode: string, key: string) =>
  api.post('/api/v1/admin/pickup/{pickupCode}/verify', { path: { pickupCode }, header: once(key) })
