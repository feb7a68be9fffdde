import type { INestApplicationContext } from '@nestjs/common'
import { checkInPoints } from '@tuanke/shared/check-in/rules'
import { addBusinessDays, addMs, businessDay, DAY_MS, HOUR_MS, startOfBusinessDay } from '@tuanke/shared/time'
import { checkInSettings } from '../src/modules/engage/check-in/check-in.settings.ts'
import { GrantPoints } from '../src/modules/wallet/points/grant-points.ts'
import { lotJobs } from '../src/modules/wallet/points/lot-jobs.ts'
import { CancelRedemption } from '../src/modules/engage/redemption/cancel-redemption.ts'
import { HandOverGift } from '../src/modules/engage/redemption/hand-over-gift.ts'
import { RedeemReward } from '../src/modules/engage/redemption/redeem-reward.ts'
import { redemptionByCode } from '../src/modules/engage/redemption/redemption-facts.ts'
import { Db } from '../src/platform/db/db.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import type { StaffActor } from '../src/platform/http/actor.ts'
import { Settings } from '../src/platform/settings-store/settings.ts'
import { Outbox } from '../src/platform/jobs/outbox.ts'
import { picture } from './pictures/album.ts'
import { demoCode } from './shop/demo-code.ts'
import { demoGift, demoGrants, demoRedemptions, demoRewards, demoStreaks } from './shop/rewards.ts'

const rewardCode = (name: string) => demoCode(`reward ${name}`, 8)

/** Coupons come first: one of them is a reward. */
export async function seedRewards(tx: Tx, now: Date): Promise<void> {
  const coupons = await tx.rows<{ id: number; code: string }>('SELECT id, code FROM coupon_templates')
  const templateOf = (name: string) => coupons.find(({ code }) => code === demoCode(`coupon ${name}`, 10))?.id ?? null
  await tx.insert(
    'rewards',
    demoRewards.map(({ name, picture: drawing, coupon, ...reward }, index) => ({
      ...reward,
      ...{ code: rewardCode(name), coverUrl: picture(drawing).url, taken: 0 },
      couponTemplateId: coupon ? templateOf(coupon) : null,
      ...{ isActive: true, sortOrder: index + 1, createdAt: addMs(now, -60 * DAY_MS) },
    })),
  )
}

/** What members did with points besides ordering; made through the shop's own doors, then dated back. */
export async function tellLoyalty(app: INestApplicationContext, staff: StaffActor, now: Date): Promise<void> {
  const anywhere = { strict: false }
  const db = app.get(Db, anywhere)
  const members = new Map(
    (
      await db.read((tx) =>
        tx.rows<{ openid: string; memberId: number }>('SELECT openid, memberId FROM member_identities'),
      )
    ).map(({ openid, memberId }) => [openid, memberId]),
  )
  await db.transaction(async (tx) => {
    await grantPast(app, tx, members, now)
    await checkInPast(app, tx, members, now)
  })
  for (const [index, plan] of demoRedemptions.entries()) {
    const memberId = members.get(plan.openid)!
    const { code } = await redeem(app, memberId, plan, index)
    await goOn(app, staff, code, plan.outcome)
    await db.transaction((tx) => dateBack(tx, code, addMs(now, -plan.hoursAgo * HOUR_MS), plan.outcome))
  }
  await db.transaction((tx) => giveForAWhile(app, tx, members.get(demoGift.openid)!, now))
}

async function grantPast(app: INestApplicationContext, tx: Tx, members: Map<string, number>, now: Date): Promise<void> {
  const grant = app.get(GrantPoints, { strict: false })
  for (const [index, plan] of demoGrants.entries()) {
    const memberId = members.get(plan.openid)!
    const at = addMs(now, -plan.daysAgo * DAY_MS)
    const posting = { memberId, businessKey: `demo:grant:${index}`, amount: plan.amount, reason: plan.reason }
    await grant.run(tx, { ...posting, orderId: null, now: at }, { isTold: false })
  }
}

/** Points that lapse in some weeks: the lot ends at another time, and its jobs know. */
async function giveForAWhile(app: INestApplicationContext, tx: Tx, memberId: number, now: Date): Promise<void> {
  const { amount, reason, lapsesInDays } = demoGift
  const posting = { memberId, businessKey: 'demo:gift', amount, reason, orderId: null, now: addMs(now, -2 * HOUR_MS) }
  await app.get(GrantPoints, { strict: false }).run(tx, posting, { isTold: false })
  const expiresAt = addMs(now, lapsesInDays * DAY_MS)
  const lot = (await tx.row<{ id: number }>('SELECT MAX(id) AS id FROM points_lots WHERE memberId = ?', [memberId]))!
  await tx.run('UPDATE points_lots SET expiresAt = ? WHERE id = ?', [expiresAt, lot.id])
  await tx.run("DELETE FROM jobs WHERE name = 'expire-points' AND jobKey = ?", [`lot:${lot.id}`])
  await app.get(Outbox, { strict: false }).add(tx, ...lotJobs(memberId, { lotId: lot.id, expiresAt }, now))
}

async function checkInPast(app: INestApplicationContext, tx: Tx, members: Map<string, number>, now: Date) {
  const grant = app.get(GrantPoints, { strict: false })
  const rule = app.get(Settings, { strict: false }).get(checkInSettings.points)
  for (const { openid, days } of demoStreaks)
    for (let streak = 1; streak <= days; streak++) {
      const memberId = members.get(openid)!
      const day = addBusinessDays(businessDay(now), streak - days - 1)
      const at = addMs(startOfBusinessDay(day), 8 * HOUR_MS)
      const points = checkInPoints(streak, rule)
      await tx.insert('check_ins', { memberId, day, streak, points, createdAt: at })
      const reason = streak === 1 ? '签到' : `连续签到 ${streak} 天`
      const posting = { memberId, businessKey: `check-in:${memberId}:${day}`, amount: points, reason, orderId: null }
      await grant.run(tx, { ...posting, now: at }, { isTold: false })
    }
}

type Plan = (typeof demoRedemptions)[number]

function redeem(app: INestApplicationContext, memberId: number, plan: Plan, index: number) {
  const { points } = demoRewards.find(({ name }) => name === plan.reward)!
  const key = `demo-redemption-${index}`
  const where =
    plan.point === null
      ? { delivery: 'express' as const, addressCode: demoCode(`address ${plan.openid}`, 12) }
      : { delivery: 'pickup' as const, pickupPointCode: demoCode(plan.point, 8) }
  return app
    .get(RedeemReward, { strict: false })
    .run(
      memberId,
      rewardCode(plan.reward),
      { expectedPoints: points, ...where },
      { actor: `member:${memberId}`, key, requestHash: key },
    )
}

async function goOn(
  app: INestApplicationContext,
  staff: StaffActor,
  code: string,
  outcome: Plan['outcome'],
): Promise<void> {
  if (outcome === 'waiting') return
  const [handOver, cancel] = [app.get(HandOverGift, { strict: false }), app.get(CancelRedemption, { strict: false })]
  await app.get(Db, { strict: false }).transaction(async (tx) => {
    const redemption = (await redemptionByCode(tx, code))!
    if (outcome === 'collected') await handOver.within(tx, staff, redemption)
    else await cancel.run(tx, redemption, { by: 'staff', staffId: staff.staffId, reason: '当天的蛋没到货' })
  })
}

async function dateBack(tx: Tx, code: string, at: Date, outcome: Plan['outcome']): Promise<void> {
  const end = outcome === 'waiting' ? null : addMs(at, 26 * HOUR_MS)
  await tx.run(
    `UPDATE redemptions SET createdAt = ?, finishedAt = ?,
       collectByAt = CASE WHEN collectByAt IS NULL THEN NULL ELSE ? END WHERE code = ?`,
    [at, end, addMs(at, 30 * DAY_MS), code],
  )
  const row = (await tx.row<{ id: number }>('SELECT id FROM redemptions WHERE code = ?', [code]))!
  await tx.run("UPDATE jobs SET dueAt = ? WHERE name = 'lapse-redemption' AND payloadJson = ?", [
    addMs(at, 30 * DAY_MS),
    JSON.stringify({ redemptionId: row.id }),
  ])
  await tx.run('UPDATE points_entries SET createdAt = ? WHERE businessKey = ?', [at, `redemption:${code}:spend`])
  if (end)
    await tx.run('UPDATE points_entries SET createdAt = ? WHERE businessKey = ?', [end, `redemption:${code}:return`])
}

interface LedgerLine extends Record<string, string | number | Date | null> {
  id: number
  memberId: number
  amount: number
}

/** Ledgers are read by id: the lines are written anew in the order of their dates, and what points to them follows. */
export async function sortLedger(tx: Tx): Promise<void> {
  const lines = await tx.rows<LedgerLine>(
    `SELECT id, memberId, businessKey, kind, amount, reason, reasonJson, orderId, createdAt FROM points_entries
     ORDER BY createdAt, id`,
  )
  await tx.run('DELETE FROM points_entries')
  // Out of the way of the new numbers.
  for (const table of ['points_lots', 'points_takes']) await tx.run(`UPDATE ${table} SET entryId = -entryId`)
  const balances = new Map<number, number>()
  for (const { id, ...line } of lines) {
    const balanceAfter = (balances.get(line.memberId) ?? 0) + line.amount
    balances.set(line.memberId, balanceAfter)
    const entryId = await tx.insert('points_entries', { ...line, balanceAfter })
    for (const table of ['points_lots', 'points_takes'])
      await tx.run(`UPDATE ${table} SET entryId = ? WHERE entryId = ?`, [entryId, -id])
  }
}
