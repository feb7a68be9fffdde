import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, once } from '../../lib/api.ts'

export type Lookup = Dto<'PickupLookup'>
export type Order = Dto<'AdminOrder'>

export const lookUp = (pickupCode: string) => api.get('/api/v1/admin/pickup/{pickupCode}', { path: { pickupCode } })

export const verify = (pickupCode: string, key: string) =>
  api.post('/api/v1/admin/pickup/{pickupCode}/verify', { path: { pickupCode }, header: once(key) })

/** What is to be handed over: without the units that were refunded before. */
export const toHandOver = (order: Order): Order['detailLines'] =>
  order.detailLines.flatMap((line) => {
    const quantity = line.quantity - line.releasedQuantity
    return quantity > 0 ? [{ ...line, quantity }] : []
  })
