import type { Dto } from '@tuanke/shared/api/admin/types'
import { api, from } from '../../lib/api.ts'

export type Reward = Dto<'AdminReward'>
export type RewardInput = Dto<'RewardInput'>

export const rewardKeys = { all: ['rewards'] as const }

export const listRewards = (cursor: string | undefined) => api.get('/api/v1/admin/rewards', { query: { cursor } })

export const readReward = (code: string) => api.get('/api/v1/admin/rewards/{code}', { path: { code } })

export const saveReward = (code: string | null, body: RewardInput, version: string) =>
  code
    ? api.put('/api/v1/admin/rewards/{code}', { path: { code }, body, header: from(version) })
    : api.post('/api/v1/admin/rewards', { body })
