import { randomCode } from '../../../platform/crypto/random-code.ts'
import type { Db } from '../../../platform/db/db.ts'
import { endSessions } from '../../../platform/http/end-sessions.ts'
import { hashPassword } from './password.ts'

/** 80 random bits, and still something to type from paper. */
const PASSWORD_LENGTH = 16

/**
 * Gives the merchant's owner a login, or a new password to an owner whose own is lost; sessions under the old one end.
 * @returns the password, to be shown once: only its hash is kept
 * @throws DuplicateKeyError when somebody who is not an owner has this name; nothing changed then
 */
export async function addOwner(db: Db, username: string, now: Date): Promise<{ password: string; isNew: boolean }> {
  const password = randomCode(PASSWORD_LENGTH)
  const passwordHash = await hashPassword(password)
  const isNew = await db.transaction(async (tx) => {
    const owner = await tx.row<{ id: number }>("SELECT id FROM staff WHERE username = ? AND role = 'owner'", [username])
    if (!owner) {
      const fresh = { pickupPointId: null, isActive: true, createdAt: now }
      await tx.insert('staff', { username, passwordHash, displayName: username, role: 'owner', ...fresh })
      return true
    }
    await tx.run('UPDATE staff SET passwordHash = ?, isActive = ? WHERE id = ?', [passwordHash, true, owner.id])
    // Whoever has lost a password has tried others; which rows are theirs cannot be told from the hashes.
    await tx.run('DELETE FROM attempts')
    await endSessions(tx, {
      ...{ audience: 'staff', subjectId: owner.id, familyId: null },
      ...{ code: 'auth.expired', endedAt: now },
    })
    return false
  })
  return { password, isNew }
}
