import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../../../platform/db/columns.ts'

/** A picture a member has sent us. The same picture from two members is one file and two rows. */
@Entity('member_pictures')
@Index('uq_member_pictures_url', ['memberId', 'url'], { unique: true })
export class MemberPicture {
  @IdColumn() id: number
  @IntColumn() memberId: number
  @TextColumn(64) url: string
  @InstantColumn() createdAt: Date
}

/** How many pictures a member has sent on one day, so that nobody fills the disk. */
@Entity('member_picture_days')
export class MemberPictureDay {
  @KeyColumn() memberId: number
  /** Business day, YYYY-MM-DD; the row starts anew with each. */
  @TextColumn(10) day: string
  @IntColumn() used: number
}
