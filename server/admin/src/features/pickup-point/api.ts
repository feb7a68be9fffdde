import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, from } from '../../lib/api.ts'

export type PickupPoint = Dto<'PickupPoint'>
export type PickupPointInput = Dto<'PickupPointInput'>

export const savePickupPoint = (code: string | null, body: PickupPointInput, version: string) =>
  code
    ? api.put('/api/v1/admin/pickup-points/{code}', { path: { code }, body, header: from(version) })
    : api.post('/api/v1/admin/pickup-points', { body })

/** One point as it stands by now. */
export const readPickupPoint = async (code: string): Promise<PickupPoint | undefined> =>
  (await api.get('/api/v1/admin/pickup-points')).items.find((point) => point.code === code)
