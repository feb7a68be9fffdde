import type { Dto } from '@tuanke/shared/api/admin/types'
import { api } from '../../lib/api.ts'

export type Reward = Dto<'AdminReward'>
export type RewardInput = Dto<'RewardInput'>

export const rewardKeys = { all: ['rewards'] as const }

export const listRewards = (cursor: string | undefined) => api.get('/api/v1/admin/rewards', { query: { cursor } })

export const saveReward = (code: string | null, body: RewardInput) =>
  code ? api.put('/api/v1/admin/rewards/{code}', { path: { code }, body }) : api.post('/api/v1/admin/rewards', { body })
