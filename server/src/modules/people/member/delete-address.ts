import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { AddressError } from './member.errors.ts'
import { lockAddresses } from './save-address.ts'

/** Removes one of the member's own addresses. Orders keep their copy. The newest one left inherits being the default. */
@Injectable()
export class DeleteAddress {
  constructor(private readonly db: Db) {}

  /** @throws address.not-found (other people's too) */
  run(memberId: number, code: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockAddresses(tx, memberId, code)
      const matched = await tx.run('DELETE FROM addresses WHERE code = ? AND memberId = ?', [code, memberId])
      if (matched === 0) throw AddressError('not-found')
      const newest = await tx.row<{ id: number; hasDefault: boolean }>(
        'SELECT MAX(id) AS id, MAX(isDefault) AS hasDefault FROM addresses WHERE memberId = ?',
        [memberId],
      )
      if (newest && newest.id !== null && !newest.hasDefault)
        await tx.run('UPDATE addresses SET isDefault = ? WHERE id = ?', [true, newest.id])
    })
  }
}
