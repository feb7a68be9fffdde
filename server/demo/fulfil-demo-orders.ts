import { businessDay, startOfBusinessDay } from '@tuanke/shared/time'
import type { StaffActor } from '../src/platform/http/actor.ts'
import { storyOf } from './demo-story.ts'
import type { PlacedOrder, PlacedTeam } from './place-demo-orders.ts'
import type { Shop } from './shop.ts'

const HOUR_MS = 3_600_000
/** Goods wait until the evening of the day after next. */
const PICKUP_HOURS = 68

/** Packs, ships and hands over what the plan says, through the desk's own doors. */
export async function fulfilDemoOrders(shop: Shop, teams: PlacedTeam[], staff: StaffActor, now: Date): Promise<void> {
  let parcels = 0
  for (const team of teams)
    for (const [index, order] of team.orders.entries()) {
      const { fate, to } = order.plan
      if (!fate || fate === 'paid') continue
      if (to === 'express') await send(shop, order, staff, parcels++)
      else await handOver(shop, order, staff, storyOf(team.plan, index, now).ready)
    }
}

async function send(shop: Shop, { plan, orderNo }: PlacedOrder, staff: StaffActor, index: number): Promise<void> {
  const trackingNo = `SF14${String(20_261_122_000 + index * 7919).padStart(11, '0')}`
  await shop.shipOrder.run(staff.staffId, orderNo, { companyCode: 'SF', trackingNo })
  if (plan.fate === 'received') await shop.receiveOrder.run(shop.memberOf(plan.openid), orderNo)
}

/** @param readyAt from when on the goods lie at the point; the notice about it names the time */
async function handOver(shop: Shop, order: PlacedOrder, staff: StaffActor, readyAt: Date): Promise<void> {
  const { plan, orderNo } = order
  await shop.db.transaction((tx) =>
    tx.run('UPDATE orders SET pickupFromAt = ?, pickupToAt = ? WHERE orderNo = ?', [
      new Date(Math.floor(readyAt.getTime() / HOUR_MS) * HOUR_MS),
      new Date(startOfBusinessDay(businessDay(readyAt)).getTime() + PICKUP_HOURS * HOUR_MS),
      orderNo,
    ]),
  )
  await shop.readyOrder.run(staff.staffId, orderNo)
  if (plan.fate !== 'received') return
  const ready = await shop.db.read((tx) =>
    tx.row<{ pickupCode: string }>('SELECT pickupCode FROM orders WHERE orderNo = ?', [orderNo]),
  )
  await shop.verifyPickup.run(staff, ready!.pickupCode)
}
