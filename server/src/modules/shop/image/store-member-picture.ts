import { Injectable } from '@nestjs/common'
import { businessDay } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { imageSettings } from './image.settings.ts'
import { ImageError } from './image.errors.ts'
import { StoreImage } from './store-image.ts'

/** Keeps a picture of a member's: to be named in a review, a ticket, an application or the profile afterwards. */
@Injectable()
export class StoreMemberPicture {
  constructor(
    private readonly settings: Settings,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly storeImage: StoreImage,
  ) {}

  /**
   * The same picture again is the same address and counts once.
   * @returns the path to serve it under. @throws image.unsupported | image.too-many {limit}
   */
  async run(memberId: number, bytes: Buffer): Promise<string> {
    const day = businessDay(this.clock.now())
    const limit = this.settings.get(imageSettings.memberPicturesPerDay)
    // Asked before the work as well: unpacking a picture is what costs.
    if ((await this.db.read((tx) => usedOn(tx, memberId, day))) >= limit) throw ImageError('too-many', { limit })
    const url = await this.storeImage.run(bytes)
    await this.record(memberId, url, day)
    return url
  }

  private async record(memberId: number, url: string, day: string): Promise<void> {
    const limit = this.settings.get(imageSettings.memberPicturesPerDay)
    try {
      await this.db.transaction(async (tx) => {
        await tx.insert('member_pictures', { memberId, url, createdAt: this.clock.now() })
        if (!(await take(tx, memberId, day, limit))) throw ImageError('too-many', { limit })
      })
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
    }
  }
}

async function usedOn(tx: Tx, memberId: number, day: string): Promise<number> {
  const row = await tx.row<{ used: number }>('SELECT used FROM member_picture_days WHERE memberId = ? AND day = ?', [
    memberId,
    day,
  ])
  return row?.used ?? 0
}

/** One of the day's pictures; false when they are used up. */
async function take(tx: Tx, memberId: number, day: string, limit: number): Promise<boolean> {
  if (await countOne(tx, memberId, day, limit)) return true
  await beginDay(tx, memberId, day)
  return countOne(tx, memberId, day, limit)
}

async function countOne(tx: Tx, memberId: number, day: string, limit: number): Promise<boolean> {
  const counted = await tx.run(
    'UPDATE member_picture_days SET used = used + 1 WHERE memberId = ? AND day = ? AND used < ?',
    [memberId, day, limit],
  )
  return counted === 1
}

/** A count of none for this day, unless it has begun already: here, or by another picture of this moment. */
async function beginDay(tx: Tx, memberId: number, day: string): Promise<void> {
  const renewed = await tx.run('UPDATE member_picture_days SET day = ?, used = 0 WHERE memberId = ? AND day < ?', [
    day,
    memberId,
    day,
  ])
  if (renewed === 1) return
  try {
    await tx.insert('member_picture_days', { memberId, day, used: 0 })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}
