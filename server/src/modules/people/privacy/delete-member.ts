import { Injectable } from '@nestjs/common'
import { addMs, MINUTE_MS, SECOND_MS } from '@tuanke/shared/time'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Sessions } from '../../../platform/http/sessions.ts'
import { event, job, Outbox } from '../../../platform/jobs/outbox.ts'
import { removePictures } from '../../shop/image/image.events.ts'
import { MemberError } from '../member/member.errors.ts'
import { EraseMember } from './erase-member.ts'
import { ExportFiles } from './export-files.ts'
import { blockersOf } from './deletion-blockers.ts'
import { DeletionError } from './privacy.errors.ts'
import { memberLeft, sweepDeletedMember } from './privacy.events.ts'

/** A job's payload has its limits. */
const PICTURES_A_JOB = 500

/** The last characters of the member number, typed by hand: nobody leaves by a slip of the thumb. */
export const CONFIRMATION_LENGTH = 4

/**
 * A member leaves, at once and for good. Their row is locked first: an order placed at the same moment either stands in
 * the way or finds nobody to place it.
 */
@Injectable()
export class DeleteMember {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly eraseMember: EraseMember,
    private readonly files: ExportFiles,
  ) {}

  /** @throws member.not-found, deletion.confirmation-differs, deletion.blocked {kinds} */
  async run(memberId: number, confirmation: string): Promise<void> {
    const exports = await this.db.transaction(async (tx) => {
      await this.hold(tx, memberId, confirmation)
      const blockers = await blockersOf(tx, memberId)
      if (blockers.length > 0) throw DeletionError('blocked', { kinds: blockers.map(({ kind }) => kind).join(',') })
      return this.leave(tx, memberId)
    })
    for (const code of exports) await this.files.remove(code)
  }

  private async hold(tx: Tx, memberId: number, confirmation: string): Promise<void> {
    const held = await tx.hold('members', `id = ? AND status = 'active'`, [memberId])
    const member = await tx.row<{ memberNo: string }>('SELECT memberNo FROM members WHERE id = ?', [memberId])
    if (held === 0 || !member) throw MemberError('not-found')
    if (confirmation.trim().toUpperCase() !== member.memberNo.slice(-CONFIRMATION_LENGTH))
      throw DeletionError('confirmation-differs')
  }

  /** @returns the codes of export files to remove. */
  private async leave(tx: Tx, memberId: number): Promise<string[]> {
    const now = this.clock.now()
    const pictures = await tx.rows<{ url: string }>('SELECT url FROM member_pictures WHERE memberId = ?', [memberId])
    const exports = await tx.rows<{ code: string }>('SELECT code FROM data_exports WHERE memberId = ?', [memberId])
    await this.eraseMember.run(tx, memberId)
    await tx.run(`UPDATE members SET status = 'deleted', deletedAt = ? WHERE id = ?`, [now, memberId])
    await this.sessions.closeAll(tx, 'member', memberId, 'member.not-found')
    const quietAt = addMs(now, this.env.accessTokenSeconds * SECOND_MS + MINUTE_MS)
    const sweep = job(sweepDeletedMember, { memberId }, { dueAt: quietAt, key: `member:${memberId}` })
    await this.outbox.add(tx, event(memberLeft, { memberId }), sweep)
    for (let n = 0; n < pictures.length; n += PICTURES_A_JOB) {
      const urls = pictures.slice(n, n + PICTURES_A_JOB).map(({ url }) => url)
      await this.outbox.add(tx, job(removePictures, { urls }))
    }
    return exports.map(({ code }) => code)
  }
}
