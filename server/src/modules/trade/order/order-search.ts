import { Injectable } from '@nestjs/common'
import { normalisePhone } from '@tuanke/shared/contact/rules'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import type { Param } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import type { AdminOrderFilter } from './dto/admin-order-input.dto.ts'
import { stageCondition } from './stage-condition.ts'
import { inScope } from './staff-scope.ts'
import { containing } from '../../../platform/db/search-text.ts'
import { MEMBER_NAME } from '../../people/member/member-name.ts'

const ORDER_NO = /^T\d{6}[0-9A-Z]+$/
const MEMBER_NO = /^[0-9A-Z]{6,16}$/
const LAST_FOUR = /^\d{4}$/

/** The desk's filter as conditions on orders `o`, their teams `t` and members `m`. */
@Injectable()
export class OrderSearch {
  constructor(private readonly personal: PersonalData) {}

  conditions(staff: StaffActor, { stage, groupBuyCode, pickupPointCode, q }: AdminOrderFilter) {
    const [scope, params] = inScope(staff)
    const where = [scope]
    const add = (condition: string, ...more: Param[]) => {
      where.push(condition)
      params.push(...more)
    }
    if (stage) add(stageCondition[stage])
    if (groupBuyCode) add('o.groupBuyId = (SELECT id FROM group_buys WHERE code = ?)', groupBuyCode)
    if (pickupPointCode) add('o.pickupPointId = (SELECT id FROM pickup_points WHERE code = ?)', pickupPointCode)
    if (q?.trim()) add(...this.words(q.trim()))
    return { where, params }
  }

  /** What was typed says by its look what it is; digits of other lengths may stand in a nickname. */
  private words(q: string): [string, ...Param[]] {
    const phone = normalisePhone(q)
    if (phone) return ['o.contactPhoneIndex = ?', this.personal.blindIndex(phone)]
    if (ORDER_NO.test(q.toUpperCase())) return ['o.orderNo = ?', q.toUpperCase()]
    const like = containing(q)
    if (LAST_FOUR.test(q)) return [`(o.contactPhoneLast4 = ? OR ${MEMBER_NAME} LIKE ? ESCAPE '!')`, q, like]
    if (MEMBER_NO.test(q.toUpperCase()))
      return [`(m.memberNo = ? OR ${MEMBER_NAME} LIKE ? ESCAPE '!')`, q.toUpperCase(), like]
    return [`${MEMBER_NAME} LIKE ? ESCAPE '!'`, like]
  }
}
