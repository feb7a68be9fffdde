import { demoMembers } from '../src/modules/views/shop-settings/demo-people.ts'
import { demoCode } from './shop/demo-code.ts'
import { type DemoOrder, type DemoTeam, demoTeams } from './shop/teams.ts'
import { groupBuyCode } from './seed-group-buys.ts'
import type { Shop } from './shop.ts'

/** An order of the demo, placed and paid. */
export interface PlacedOrder {
  plan: DemoOrder
  orderNo: string
}
export interface PlacedTeam {
  plan: DemoTeam
  teamCode: string
  orders: PlacedOrder[]
}

/** Fewer than the unpaid orders a member may have, whoever is in how many teams of a batch. */
const TEAMS_AT_ONCE = 3

/**
 * The orders of all teams, oldest first, placed as customers place them and paid at the sandbox's cashier, so that
 * everything that follows from them (refunds, notices, points) works as for any other order.
 */
export async function placeDemoOrders(shop: Shop): Promise<PlacedTeam[]> {
  const plans = [...demoTeams].sort((a, b) => b.openedHoursAgo - a.openedHoursAgo)
  const teams: PlacedTeam[] = []
  for (let at = 0; at < plans.length; at += TEAMS_AT_ONCE) {
    const batch: PlacedTeam[] = []
    for (const plan of plans.slice(at, at + TEAMS_AT_ONCE)) batch.push(await placeTeam(shop, plan))
    await Promise.all(batch.flatMap((team) => team.orders.map((order) => pay(shop, order))))
    teams.push(...batch)
  }
  return teams
}

async function placeTeam(shop: Shop, plan: DemoTeam): Promise<PlacedTeam> {
  const orders: PlacedOrder[] = []
  let teamCode: string | undefined
  for (const order of plan.orders) {
    const placed = await place(shop, plan, order, teamCode)
    teamCode ??= placed.teamCode ?? undefined
    orders.push({ plan: order, orderNo: placed.orderNo })
  }
  return { plan, teamCode: teamCode!, orders }
}

async function place(shop: Shop, team: DemoTeam, order: DemoOrder, teamCode: string | undefined) {
  const { openid, to, quantity = 1, buyerNote } = order
  const code = groupBuyCode(team.drawing)
  const wish = {
    groupBuyCode: code,
    kind: 'team' as const,
    ...(teamCode ? { teamCode } : {}),
    items: [{ itemId: shop.firstItemOf(code), quantity }],
    ...(to === 'express'
      ? { delivery: 'express' as const, addressCode: demoCode(`address ${openid}`, 12) }
      : { delivery: 'pickup' as const, pickupPointCode: demoCode(to, 8) }),
  }
  const { payableFen } = await shop.quoteOrder.run(null, wish)
  const opener = team.orders[0]!.openid
  const input = {
    ...wish,
    expectedPayableFen: payableFen,
    perishableAck: true,
    ...(buyerNote ? { buyerNote } : {}),
    ...(opener === openid ? {} : { sharerMemberNo: demoCode(opener, 10) }),
  }
  const memberId = shop.memberOf(openid)
  const key = `demo-${team.drawing}-${team.openedHoursAgo}-${openid}`
  return shop.placeOrder.run(memberId, input, { actor: `member:${memberId}`, key, requestHash: key })
}

/** At the sandbox's cashier; its word is then asked for, because nobody listens for notifications yet. */
async function pay(shop: Shop, { plan, orderNo }: PlacedOrder): Promise<void> {
  const memberId = shop.memberOf(plan.openid)
  const { wechat } = await shop.startPayment.run(memberId, orderNo)
  await shop.device('/cashier/act', { ...wechat, openid: plan.openid, action: 'pay' })
  await shop.checkPayment.run(memberId, orderNo)
}

/** The sandbox gets to know everybody: a person exists there from the first login code on. */
export async function introduceMembers(shop: Shop): Promise<void> {
  await Promise.all(demoMembers.map(({ openid }) => shop.device('/phone/login-code', { openid })))
}
