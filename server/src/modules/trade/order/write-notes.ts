import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import type { NotesInput } from './dto/admin-order-input.dto.ts'
import { orderOfStaff } from './staff-scope.ts'

/** The merchant's word to the customer, and the word among staff. */
@Injectable()
export class WriteNotes {
  constructor(private readonly db: Db) {}

  /** @throws order.not-found */
  run(staff: StaffActor, orderNo: string, { merchantNote, privateNote }: NotesInput): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id } = await orderOfStaff(tx, staff, orderNo)
      await tx.run('UPDATE orders SET merchantNote = ?, privateNote = ? WHERE id = ?', [
        merchantNote.trim(),
        privateNote.trim(),
        id,
      ])
    })
  }
}
