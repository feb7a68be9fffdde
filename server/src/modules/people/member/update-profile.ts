import { Injectable } from '@nestjs/common'
import { normaliseName } from '@tuanke/shared/contact/rules'
import { birthdayChangeableAt, isBirthday } from '@tuanke/shared/member/birthday'
import { GONE_NAME } from '@tuanke/shared/member/display-name'
import { addMs } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { invalidRequest } from '../../../platform/http/http.errors.ts'
import { event, Outbox } from '../../../platform/jobs/outbox.ts'
import { InspectText } from '../../shop/content-check/inspect-text.ts'
import { requireOwnPictures } from '../../shop/image/own-pictures.ts'
import type { MePatch } from './dto/profile.dto.ts'
import { MemberError } from './member.errors.ts'
import { keepName } from './member-name.ts'
import { memberBirthdaySet } from './member.events.ts'

const PROFILE = 1

/** The member's own change of profile; all of it is voluntary, and fields left out stay. */
@Injectable()
export class UpdateProfile {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly inspectText: InspectText,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws request.invalid for a nickname of nothing or of more than 20 characters, or a birthday that is no day;
   *   member.nickname-refused, member.nickname-unchecked, member.birthday-fixed, image.not-yours, member.not-found
   */
  async run(memberId: number, { nickname, avatarUrl, birthday }: MePatch): Promise<void> {
    if (birthday && !isBirthday(birthday)) throw invalidRequest([{ path: 'birthday', message: 'MM-DD' }])
    const name = nickname === undefined ? undefined : await this.checked(memberId, nickname)
    await this.db.transaction(async (tx) => {
      if (avatarUrl) await requireOwnPictures(tx, memberId, [avatarUrl])
      const matched = await tx.run(
        `UPDATE members SET nickname = COALESCE(?, nickname), avatarUrl = ${avatarUrl === undefined ? 'avatarUrl' : '?'}
          WHERE id = ? AND status = 'active'`,
        [name ?? null, ...(avatarUrl === undefined ? [] : [avatarUrl]), memberId],
      )
      if (matched === 0) throw MemberError('not-found')
      if (name !== undefined) await keepName(tx, memberId, name)
      if (birthday !== undefined) await this.setBirthday(tx, memberId, birthday)
    })
  }

  /** The name as stored, after WeChat has found nothing against it. */
  private async checked(memberId: number, nickname: string): Promise<string> {
    const name = normaliseName(nickname)
    if (name === null || name === GONE_NAME) throw invalidRequest([{ path: 'nickname', message: '1 to 20 characters' }])
    const now = await this.db.read((tx) =>
      tx.row<{ nickname: string }>('SELECT nickname FROM members WHERE id = ?', [memberId]),
    )
    if (now?.nickname === name) return name
    const { verdict, label } = await this.inspectText.run({ memberId, text: name, scene: PROFILE })
    if (verdict === 'pass') return name
    // Without a label WeChat was not asked. What it finds doubtful nobody here decides on: another name is easily found.
    throw MemberError(label === null ? 'nickname-unchecked' : 'nickname-refused')
  }

  /** Taking it back is always possible, but makes the next one wait as well. */
  private async setBirthday(tx: Tx, memberId: number, birthday: string | null): Promise<void> {
    const row = await tx.row<{ birthday: string | null; birthdaySetAt: Date | null }>(
      'SELECT birthday, birthdaySetAt FROM members WHERE id = ?',
      [memberId],
    )
    if (!row || row.birthday === birthday) return
    if (birthday === null) {
      await tx.run('UPDATE members SET birthday = NULL WHERE id = ?', [memberId])
      return
    }
    const now = this.clock.now()
    const yearAgo = addMs(now, -(birthdayChangeableAt(now).getTime() - now.getTime()))
    const set = await tx.run(
      'UPDATE members SET birthday = ?, birthdaySetAt = ? WHERE id = ? AND (birthdaySetAt IS NULL OR birthdaySetAt <= ?)',
      [birthday, now, memberId, yearAgo],
    )
    if (set === 0)
      throw MemberError('birthday-fixed', {
        changeableAt: row.birthdaySetAt ? birthdayChangeableAt(row.birthdaySetAt).toISOString() : null,
      })
    await this.outbox.add(tx, event(memberBirthdaySet, { memberId }))
  }
}
