import type { Dto } from '@tuanke/shared/api/admin/types'
import { api } from '../../lib/api.ts'

export type DeadLetter = Dto<'DeadLetter'>

export const listDeadLetters = (cursor: string | undefined) =>
  api.get('/api/v1/admin/dead-letters', { query: { cursor, limit: 30 } })

export const retryDeadLetter = (id: number) => api.post('/api/v1/admin/dead-letters/{id}/retry', { path: { id } })

export const readWechatShipping = () => api.get('/api/v1/admin/wechat-shipping')

export const readClock = () => api.get('/api/v1/admin/demo/clock')

export const advanceClock = (advanceSeconds: number) =>
  api.post('/api/v1/admin/demo/clock', { body: { advanceSeconds } })

/** Ready to serve, database included. Outside the API: the same address a load balancer asks. */
export const isReady = async (): Promise<boolean> => (await fetch('/readyz')).ok
