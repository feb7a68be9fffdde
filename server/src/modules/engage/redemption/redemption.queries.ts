import { Injectable } from '@nestjs/common'
import { canMove } from '@tuanke/shared/state-table'
import { redemptionMoves } from '@tuanke/shared/redemption/state'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import type { RedemptionDetail, RedemptionPage, RedemptionSummary } from './dto/redemption.dto.ts'
import { RedemptionError } from './redemption.errors.ts'

/** What a card of a redemption shows; `r` is the redemption, `p` its pickup point. */
export const SUMMARY = `r.id, r.code, r.kind, r.title, r.coverUrl, r.points, r.delivery, r.state, r.collectByAt,
  r.createdAt, r.finishedAt, p.name AS pickupPointName`

/** Columns of the detail beside those of the summary. */
export const DETAIL = `w.code AS rewardCode, r.pickupCode, p.code AS pointCode, p.address AS pointAddress,
  p.openHours AS pointOpenHours, r.contactNameSealed, r.contactPhoneSealed, r.region, r.addressSealed, r.companyName,
  r.trackingNo, r.cancelledBy, r.cancelReason`

export interface DetailRow extends RedemptionSummary {
  id: number
  rewardCode: string
  pickupCode: string | null
  pointCode: string | null
  pointAddress: string | null
  pointOpenHours: string | null
  contactNameSealed: string | null
  contactPhoneSealed: string | null
  region: string | null
  addressSealed: string | null
  companyName: string | null
  trackingNo: string | null
  cancelledBy: string | null
  cancelReason: string | null
}

@Injectable()
export class RedemptionQueries {
  constructor(
    private readonly db: Db,
    private readonly personal: PersonalData,
  ) {}

  /** The member's own, newest first. */
  page(memberId: number, page: PageQuery): Promise<RedemptionPage> {
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<RedemptionSummary & { id: number }>(page, (beforeId, limit) =>
        tx.rows(
          `SELECT ${SUMMARY} FROM redemptions r LEFT JOIN pickup_points p ON p.id = r.pickupPointId
            WHERE r.memberId = ? AND r.id < ? ORDER BY r.id DESC LIMIT ?`,
          [memberId, beforeId, limit],
        ),
      )
      return { items: items.map(({ id: _, ...summary }) => summary), nextCursor }
    })
  }

  /** One of the member's own. @throws redemption.not-found */
  async detail(memberId: number, code: string): Promise<RedemptionDetail> {
    const row = await this.db.read((tx) =>
      tx.row<DetailRow>(
        `SELECT ${SUMMARY}, ${DETAIL} FROM redemptions r JOIN rewards w ON w.id = r.rewardId
           LEFT JOIN pickup_points p ON p.id = r.pickupPointId WHERE r.code = ? AND r.memberId = ?`,
        [code, memberId],
      ),
    )
    if (!row) throw RedemptionError('not-found')
    return this.view(row)
  }

  /** A row as its owner sees it. A code that has served is shown no more. */
  view(row: DetailRow): RedemptionDetail {
    const { id: _, pointCode, pointAddress, pointOpenHours, companyName, trackingNo, pickupCode, ...rest } = row
    const { contactNameSealed, contactPhoneSealed, region, addressSealed, ...facts } = rest
    const sealed = { contactNameSealed, contactPhoneSealed, region, addressSealed }
    const name = facts.pickupPointName ?? ''
    return {
      ...facts,
      pickupCode: facts.state === 'waiting' ? pickupCode : null,
      pickupPoint:
        pointCode === null
          ? null
          : { code: pointCode, name, address: pointAddress ?? '', openHours: pointOpenHours ?? '' },
      address: this.address(sealed),
      parcel: companyName === null ? null : { companyName, trackingNo: trackingNo ?? '' },
      canCancel: canMove(redemptionMoves, facts.state, 'cancelled'),
    }
  }

  private address(of: Pick<DetailRow, 'contactNameSealed' | 'contactPhoneSealed' | 'region' | 'addressSealed'>) {
    if (of.contactPhoneSealed === null) return null
    const open = (sealed: string | null) => (sealed === null ? '' : this.personal.open(sealed))
    return {
      name: open(of.contactNameSealed),
      phone: open(of.contactPhoneSealed),
      region: of.region ?? '',
      detail: open(of.addressSealed),
    }
  }
}
