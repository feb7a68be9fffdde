import type { INestApplicationContext } from '@nestjs/common'
import { yearAfter } from '@tuanke/shared/level/rules'
import { addMs, DAY_MS, HOUR_MS } from '@tuanke/shared/time'
import { NO_SCOPE } from '../src/modules/wallet/coupon/coupon-terms.ts'
import { postGrowth, reviewJob } from '../src/modules/wallet/level/growth.repository.ts'
import { MoveMembers } from '../src/modules/wallet/level/move-members.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import { Outbox } from '../src/platform/jobs/outbox.ts'
import { demoCode } from './shop/demo-code.ts'
import { demoLevelGift, demoLevels, demoOpenings } from './shop/levels.ts'
import { foldForSearch } from '@tuanke/shared/search-text'

const CARRIED_OVER = '老系统的消费转入'

/** The ladder, and the coupon for reaching gold. */
export async function seedLevels(tx: Tx, now: Date): Promise<void> {
  const createdAt = addMs(now, -60 * DAY_MS)
  const { name, ...terms } = demoLevelGift
  const gift = await tx.insert('coupon_templates', {
    ...{ ...terms, code: demoCode(`coupon ${name}`, 10), kind: 'fixed', offBasisPoints: null, capFen: null },
    ...{ scopeJson: { ...NO_SCOPE }, validFromAt: null, validUntilAt: null, validDays: 30, issueFromAt: createdAt },
    ...{ issueUntilAt: addMs(now, 365 * DAY_MS), totalLimit: null, perMemberLimit: 1, issued: 0, isInCentre: false },
    ...{ status: 'active', staffId: null, createdAt, searchText: foldForSearch(terms.title) },
  })
  await tx.insert(
    'levels',
    demoLevels.map((level, index) => ({
      ...{ ...level, code: demoCode(`level ${level.name}`, 8), rankNo: index + 1, hasPriority: index >= 2 },
      ...{ hasService: index === 3, giftTemplateId: index === 2 ? gift : null, createdAt },
    })),
  )
}

/** Where the growth of received orders belongs in time, and what members brought along; enough of it lifts them. */
export async function tellGrowth(app: INestApplicationContext, tx: Tx, now: Date): Promise<void> {
  const outbox = app.get(Outbox, { strict: false })
  const ofOrders = await tx.rows<{ id: number; receivedAt: Date }>(
    'SELECT g.id, o.receivedAt FROM growth_grants g JOIN orders o ON o.id = g.orderId',
  )
  for (const { id, receivedAt } of ofOrders) {
    const lapsesAt = yearAfter(receivedAt)
    await tx.run('UPDATE growth_grants SET createdAt = ?, lapsesAt = ? WHERE id = ?', [receivedAt, lapsesAt, id])
    await tx.run("UPDATE growth_entries SET createdAt = ? WHERE grantId = ? AND kind = 'earn'", [receivedAt, id])
    await outbox.add(tx, reviewJob(lapsesAt))
  }
  const refunds = await tx.rows<{ id: number; succeededAt: Date }>(
    "SELECT id, succeededAt FROM refunds WHERE status = 'succeeded'",
  )
  for (const { id, succeededAt } of refunds)
    await tx.run('UPDATE growth_entries SET createdAt = ? WHERE businessKey = ?', [succeededAt, `refund:${id}:growth`])
  for (const { openid, amount, daysAgo } of demoOpenings) {
    const member = await tx.row<{ id: number }>('SELECT memberId AS id FROM member_identities WHERE openid = ?', [
      openid,
    ])
    const memberId = member!.id
    const at = addMs(now, -daysAgo * DAY_MS)
    const businessKey = `demo:growth:${openid}`
    const lapsesAt = yearAfter(at)
    const grant = { memberId, orderId: null, businessKey, earnedOnFen: amount * 100, amount, takenBack: 0, lapsesAt }
    const grantId = await tx.insert('growth_grants', { ...grant, state: 'live', createdAt: at })
    await postGrowth(tx, { memberId, businessKey, kind: 'earn', amount, reason: CARRIED_OVER, grantId, now: at })
    await outbox.add(tx, reviewJob(lapsesAt))
    await app.get(MoveMembers, { strict: false }).climb(tx, [memberId], 'growth', at)
  }
}

/** The ledger in the order of its dates, and what came of the new levels at their time: seen, where that is long ago. */
export async function dateLevels(tx: Tx): Promise<void> {
  const entries = await tx.rows<Record<string, string | number | Date>>(
    `SELECT memberId, businessKey, kind, amount, reason, reasonJson, grantId, createdAt FROM growth_entries ORDER BY createdAt, id`,
  )
  await tx.run('DELETE FROM growth_entries')
  await tx.insert('growth_entries', entries)
  const changes = await tx.rows<{ id: number; memberId: number; createdAt: Date }>(
    'SELECT id, memberId, createdAt FROM level_changes',
  )
  for (const { id, memberId, createdAt } of changes) {
    const readAt = addMs(createdAt, HOUR_MS)
    await tx.run('UPDATE notices SET createdAt = ?, readAt = ? WHERE businessKey = ?', [
      createdAt,
      readAt,
      `level:${id}`,
    ])
    const coupon = await tx.row<{ code: string }>("SELECT code FROM coupons WHERE memberId = ? AND source = 'level'", [
      memberId,
    ])
    if (!coupon) continue
    const untilAt = addMs(createdAt, 30 * DAY_MS)
    await tx.run('UPDATE coupons SET createdAt = ?, validFromAt = ?, validUntilAt = ? WHERE code = ?', [
      ...[createdAt, createdAt, untilAt],
      coupon.code,
    ])
    await tx.run('UPDATE notices SET createdAt = ?, readAt = ? WHERE businessKey = ?', [
      createdAt,
      readAt,
      `coupon:${coupon.code}:given`,
    ])
  }
}
