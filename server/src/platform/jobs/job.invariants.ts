import { addMs, MINUTE_MS } from '@tuanke/shared/time'
import type { Invariant } from '../db/invariant.ts'

/** Locks last half a minute and are swept every quarter; what is older belongs to nobody. Machine time, as the locks. */
const LOST_MS = 10 * MINUTE_MS

export const jobInvariants: Invariant[] = [
  {
    id: 'J1',
    title: 'No work is given up: the dead letters are empty.',
    sql: `SELECT id AS jobId, handler, name, attempts, lastError FROM jobs WHERE status = 'dead'`,
  },
  {
    id: 'J1',
    title: 'No work is lost in the hands of a runner that is gone.',
    sql: `SELECT id AS jobId, handler, lockedUntilAt FROM jobs
     WHERE status = 'running' AND (lockedUntilAt IS NULL OR lockedUntilAt < ?)`,
    params: () => [addMs(new Date(), -LOST_MS)],
  },
  {
    id: 'J1',
    title: 'Work with a key stands once, and states are known.',
    sql: `SELECT handler, jobKey, COUNT(*) AS times FROM jobs WHERE jobKey IS NOT NULL
     GROUP BY handler, jobKey HAVING COUNT(*) > 1
    UNION ALL SELECT handler, status, 1 FROM jobs WHERE status NOT IN ('pending', 'running', 'done', 'dead')`,
  },
]
