import { Injectable } from '@nestjs/common'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import type { Param, Tx } from '../../../platform/db/tx.ts'
import { erasedOpenid, isErased } from '../member/erased-openid.ts'
import { type Erased, idsFor, personalData, whoseRows } from '../../personal-data.ts'

/** Takes everything personal about a member out of the tables, as the inventory says. Doing it twice changes nothing more. */
@Injectable()
export class EraseMember {
  constructor(private readonly personalData: PersonalData) {}

  async run(tx: Tx, memberId: number): Promise<void> {
    for (const one of personalData()) {
      const { table, onDeletion } = one
      const mine = whoseRows(one)
      const ids = idsFor(one, memberId)
      if (onDeletion === 'keep') continue
      if (onDeletion === 'delete') await tx.run(`DELETE FROM \`${table}\` WHERE ${mine}`, ids)
      else {
        const columns = Object.keys(onDeletion).map((column) => `\`${column}\` = ?`)
        const values = Object.values(onDeletion).map((value) => this.valueOf(value))
        await tx.run(`UPDATE \`${table}\` SET ${columns.join(', ')} WHERE ${mine}`, [...values, ...ids])
      }
    }
    await this.scrambleIdentities(tx, memberId)
    // Answers kept for repeated calls can hold an address or a name.
    await tx.run('DELETE FROM idempotency_keys WHERE actor = ?', [`member:${memberId}`])
    // Its key and its payload say when the birthday is.
    await tx.run(`DELETE FROM jobs WHERE handler = 'CelebrateBirthday' AND jobKey LIKE ?`, [`${memberId}:%`])
  }

  private valueOf(value: Erased): Param {
    return typeof value === 'object' && value !== null ? this.personalData.seal(value.sealed) : value
  }

  /** The openid becomes free for a new member; what stays can be recognised by whoever has it, and not read by anybody. */
  private async scrambleIdentities(tx: Tx, memberId: number): Promise<void> {
    const rows = await tx.rows<{ id: number; openid: string }>(
      'SELECT id, openid FROM member_identities WHERE memberId = ?',
      [memberId],
    )
    for (const { id, openid } of rows) {
      if (isErased(openid)) continue
      await tx.run('UPDATE member_identities SET openid = ?, unionid = NULL WHERE id = ?', [
        erasedOpenid(this.personalData, memberId, openid),
        id,
      ])
    }
  }
}
