import { IdBlock } from './db/id-block.entity.ts'
import { EndedSession } from './http/ended-session.entity.ts'
import { IdempotencyKeyRow } from './http/idempotency-key.entity.ts'
import { Attempt } from './http/limits/attempt.entity.ts'
import { RefreshToken } from './http/refresh-token.entity.ts'
import { Job } from './jobs/job.entity.ts'
import { SettingChange, SettingRow } from './settings-store/setting.entity.ts'

/** The platform's own tables. */
export const platformEntities = [
  Job,
  IdempotencyKeyRow,
  RefreshToken,
  IdBlock,
  EndedSession,
  Attempt,
  SettingRow,
  SettingChange,
]
