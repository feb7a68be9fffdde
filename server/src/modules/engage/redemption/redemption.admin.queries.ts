import { Injectable } from '@nestjs/common'
import { maskReceiver } from '@tuanke/shared/contact/rules'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Param } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { pageById } from '../../../platform/http/page-query.ts'
import type {
  AdminRedemption,
  AdminRedemptionFilter,
  AdminRedemptionPage,
  RedemptionMember,
} from './dto/admin-redemption.dto.ts'
import type { RedemptionSummary } from './dto/redemption.dto.ts'
import { RedemptionError } from './redemption.errors.ts'
import { DETAIL, type DetailRow, RedemptionQueries, SUMMARY } from './redemption.queries.ts'
import { isTypedMember } from '../../people/member/typed-member.ts'

type SummaryRow = RedemptionSummary & RedemptionMember & { id: number }

/** Staff bound to a pickup point see what is collected there only: a condition on `r` and its parameters. */
function inScope({ pickupPointId }: StaffActor): [string, Param[]] {
  return pickupPointId === null ? ['1 = 1', []] : ['r.pickupPointId = ?', [pickupPointId]]
}

@Injectable()
export class RedemptionAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly queries: RedemptionQueries,
    private readonly personalData: PersonalData,
  ) {}

  /** Newest first. */
  page(staff: StaffActor, filter: AdminRedemptionFilter): Promise<AdminRedemptionPage> {
    const { where, params } = conditions(staff, filter, this.personalData)
    return this.db.read(async (tx) => {
      const { items, nextCursor } = await pageById<SummaryRow>(filter, (beforeId, limit) =>
        tx.rows(
          `SELECT ${SUMMARY}, m.memberNo, m.nickname FROM redemptions r JOIN members m ON m.id = r.memberId
             LEFT JOIN pickup_points p ON p.id = r.pickupPointId
            WHERE r.id < ? AND ${where} ORDER BY r.id DESC LIMIT ?`,
          [beforeId, ...params, limit],
        ),
      )
      const shown = items.map(({ id: _, memberNo, nickname, ...summary }) => {
        return { ...summary, member: { memberNo, nickname } }
      })
      return { items: shown, nextCursor }
    })
  }

  /** One of another pickup point than one's own is not found. @throws redemption.not-found */
  async one(staff: StaffActor, code: string): Promise<AdminRedemption> {
    const [scope, params] = inScope(staff)
    const row = await this.db.read((tx) =>
      tx.row<DetailRow & RedemptionMember & { staffName: string | null }>(
        `SELECT ${SUMMARY}, ${DETAIL}, m.memberNo, m.nickname, s.displayName AS staffName
           FROM redemptions r JOIN members m ON m.id = r.memberId JOIN rewards w ON w.id = r.rewardId
           LEFT JOIN pickup_points p ON p.id = r.pickupPointId LEFT JOIN staff s ON s.id = r.staffId
          WHERE r.code = ? AND ${scope}`,
        [code, ...params],
      ),
    )
    if (!row) throw RedemptionError('not-found')
    const { memberNo, nickname, staffName, ...facts } = row
    const detail = this.queries.view(facts)
    return {
      ...detail,
      pickupCode: null,
      address: detail.address && maskReceiver(detail.address),
      member: { memberNo, nickname },
      staffName,
      canSend: detail.state === 'waiting' && detail.delivery === 'express',
      canHandOver: detail.state === 'waiting' && detail.delivery === 'pickup',
    }
  }
}

function conditions(
  staff: StaffActor,
  { state, delivery, rewardCode, q }: AdminRedemptionFilter,
  personalData: PersonalData,
) {
  const [scope, params] = inScope(staff)
  const where = [scope]
  const add = (condition: string, ...values: Param[]) => {
    where.push(condition)
    params.push(...values)
  }
  if (state) add('r.state = ?', state)
  if (delivery) add('r.delivery = ?', delivery)
  if (rewardCode) add('r.rewardId = (SELECT id FROM rewards WHERE code = ?)', rewardCode)
  const text = q?.trim()
  if (text) {
    const [who, ...whose] = isTypedMember(text, personalData)
    add(`(r.code = ? OR ${who})`, text.toUpperCase(), ...whose)
  }
  return { where: where.join(' AND '), params }
}
