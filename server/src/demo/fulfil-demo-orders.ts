import type { StaffActor } from '../platform/http/actor.ts'
import type { PlacedOrder, PlacedTeam } from './place-demo-orders.ts'
import type { Shop } from './shop.ts'

/** Packs, ships and hands over what the plan says, through the desk's own doors. */
export async function fulfilDemoOrders(shop: Shop, teams: PlacedTeam[], staff: StaffActor): Promise<void> {
  const orders = teams.flatMap((team) => team.orders).filter(({ plan }) => plan.fate && plan.fate !== 'paid')
  for (const [index, order] of orders.entries())
    await (order.plan.to === 'express' ? send(shop, order, staff, index) : handOver(shop, order, staff))
}

async function send(shop: Shop, { plan, orderNo }: PlacedOrder, staff: StaffActor, index: number): Promise<void> {
  const trackingNo = `SF14${String(20_261_122_000 + index * 7919).padStart(11, '0')}`
  await shop.shipOrder.run(staff.staffId, orderNo, { companyCode: 'SF', trackingNo })
  if (plan.fate === 'received') await shop.receiveOrder.run(shop.memberOf(plan.openid), orderNo)
}

async function handOver(shop: Shop, { plan, orderNo }: PlacedOrder, staff: StaffActor): Promise<void> {
  await shop.readyOrder.run(staff.staffId, orderNo)
  if (plan.fate !== 'received') return
  const order = await shop.db.read((tx) =>
    tx.row<{ pickupCode: string }>('SELECT pickupCode FROM orders WHERE orderNo = ?', [orderNo]),
  )
  await shop.verifyPickup.run(staff, order!.pickupCode)
}
