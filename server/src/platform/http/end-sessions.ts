import type { Tx } from '../db/tx.ts'
import type { AnyActor } from './actor.ts'

/** Which sessions end, and what is answered to whoever still shows an access token of theirs. */
export interface Ending {
  audience: AnyActor['kind']
  subjectId: number
  /** Null: all of the subject's. */
  familyId: string | null
  code: string
  endedAt: Date
}

/**
 * Ends sessions: nothing is renewed any more, and every process learns within seconds that their access tokens are void.
 * Doing it twice does no harm.
 */
export async function endSessions(tx: Tx, ending: Ending): Promise<void> {
  const { audience, subjectId, familyId, endedAt } = ending
  await tx.run(
    `UPDATE refresh_tokens SET revokedAt = ? WHERE revokedAt IS NULL AND ${
      familyId === null ? 'audience = ? AND subjectId = ?' : 'familyId = ?'
    }`,
    familyId === null ? [endedAt, audience, subjectId] : [endedAt, familyId],
  )
  await tx.insert('ended_sessions', { ...ending })
}
