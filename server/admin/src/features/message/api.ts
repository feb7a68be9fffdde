import type { Dto } from '@tuanke/shared/api/admin/types'
import { api } from '../../lib/api.ts'

export type MessageRow = Dto<'AdminMessage'>
export type MessageStatus = MessageRow['status']
type MessageTopic = MessageRow['topic']

export const statuses: readonly MessageStatus[] = ['sent', 'skipped', 'failed', 'unsure', 'pending']
export const topics: readonly MessageTopic[] = [
  'team',
  'ready',
  'shipped',
  'refund',
  'reminder',
  'ticket',
  'after-sale',
]

export const listMessages = (filter: { status?: MessageStatus; topic?: MessageTopic }, cursor: string | undefined) =>
  api.get('/api/v1/admin/messages', { query: { ...filter, cursor, limit: 30 } })
