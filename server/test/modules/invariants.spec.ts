import { migrations } from '../../src/migrations.ts'
import { checkInvariants, invariants } from '../../src/invariants/check-invariants.ts'
import type { Db } from '../../src/platform/db/db.ts'
import { openDb } from '../../src/platform/db/open-db.ts'
import type { Tx } from '../../src/platform/db/tx.ts'
import { NOON } from '../fixtures/rows.ts'
import { furnishSoundShop } from '../fixtures/sound-shop.ts'
import { eachEngine } from '../harness/engines.ts'

/** Unique keys that would stop a violation before a rule sees it. */
const KEYS = [
  ['payments', 'uq_payments_consumed'],
  ['payments', 'uq_payments_transaction'],
  ['idempotency_keys', 'uq_idempotency_actor_key'],
  ['orders', 'uq_orders_no'],
  ['orders', 'uq_orders_seat'],
  ['points_entries', 'uq_points_entries_key'],
  ['points_grants', 'uq_points_grants_key'],
  ['notices', 'uq_notices_key'],
  ['messages', 'uq_messages_key'],
  ['surveys', 'uq_surveys_key'],
  ['jobs', 'uq_jobs_key'],
] as const

const idem =
  "INSERT INTO idempotency_keys (actor, idemKey, requestHash, createdAt) VALUES ('m1', 'k', 'h', '2026-11-22')"

/** One violation for each rule: rule id, the beginning of its title, and what somebody did to the books. */
const violations: [string, string, ...string[]][] = [
  ['S1', 'On hand and reserved', 'UPDATE stocks SET reserved = 100'],
  ['S2', 'On hand is the sum', 'UPDATE stocks SET onHand = 98'],
  ['S2', 'Reserved is the sum', 'UPDATE stocks SET reserved = 2'],
  ['S2', 'Goods that left', "UPDATE stock_movements SET cause = 'adjust:1' WHERE cause = 'order-line:1'"],
  ['S3', 'A closed or cancelled order', "UPDATE order_lines SET holdState = 'held' WHERE orderId = 5"],
  ['S3', 'A closed or cancelled order', "UPDATE teams SET status = 'open', failedAt = NULL WHERE id = 2"],
  ['S3', 'An order that is under way', "UPDATE order_lines SET holdState = 'released' WHERE orderId = 2"],
  ['S4', 'A SKU stands on one line', 'UPDATE order_lines SET orderId = 1 WHERE orderId = 2'],
  ['O1', 'Payable is goods', 'UPDATE orders SET payableFen = payableFen - 1 WHERE id = 4'],
  ['O1', 'The lines sum', 'UPDATE order_lines SET couponDiscountFen = 1 WHERE id = 4'],
  ['O1', 'The lines sum', 'DELETE FROM order_lines WHERE id = 5'],
  ['O1', 'A line is price', 'UPDATE order_lines SET quantity = -1 WHERE id = 5'],
  ['O2', 'States are those', "UPDATE order_events SET fromState = 'closed' WHERE id = 1"],
  ['O2', 'States are those', "UPDATE orders SET paymentState = 'lost' WHERE id = 4"],
  [
    'O2',
    'The payment history',
    'INSERT INTO order_events SELECT 99, orderId, field, fromState, toState, actorKind, actorId, reason, paramsJson, createdAt FROM order_events WHERE id = 1',
  ],
  ['O2', 'The payment state', 'DELETE FROM order_events WHERE id = 10'],
  ['O2', 'The fulfilment history', 'DELETE FROM order_events WHERE id = 3'],
  ['O2', 'The fulfilment state', "UPDATE orders SET fulfilmentState = 'shipped' WHERE id = 1"],
  ['O3', 'No member has more live units of an item', 'UPDATE group_buy_items SET perMemberLimit = 1'],
  ['O3', 'No member has more live units of a group buy', 'UPDATE group_buys SET unitsPerMember = 1'],
  ['O3', 'No item sells more', 'UPDATE group_buy_items SET quota = 3'],
  ['O3', 'A line costs what', 'UPDATE order_lines SET unitPriceFen = 1, goodsFen = 1, payableFen = 1 WHERE id = 2'],
  ['O4', 'One idempotency key', idem, idem],
  ['O5', 'Order numbers', "UPDATE orders SET orderNo = 'T261122TEST000001' WHERE id = 2"],
  ['O5', 'Order numbers', "UPDATE orders SET orderNo = '1002' WHERE id = 2"],
  ['P1', 'At most one success', 'UPDATE payments SET consumedOrderId = 1 WHERE id = 2'],
  ['P1', 'Any further success', 'UPDATE refunds SET paymentId = 4 WHERE id = 2'],
  ['P2', 'What was paid', 'UPDATE payments SET amountFen = 2589 WHERE id = 1'],
  ['P3', 'A paid order has', 'UPDATE payments SET transactionId = NULL WHERE id = 1'],
  ['P3', 'A success that was consumed', 'UPDATE payments SET consumedOrderId = 4 WHERE id = 4'],
  ['P3', 'A transaction number', "UPDATE payments SET transactionId = '42001' WHERE id = 2"],
  ['P4', 'Refunds of a payment', 'UPDATE refunds SET amountFen = 2591 WHERE id = 1'],
  ['P4', 'What an order says', 'UPDATE orders SET refundedFen = 1 WHERE id = 1'],
  ['P4', 'No line gives back', 'UPDATE refund_lines SET quantity = 2'],
  ['P4', 'No line gives back', 'UPDATE order_lines SET refundedFen = 1991 WHERE id = 3'],
  ['P4', 'The lines of a refund', 'UPDATE refund_lines SET amountFen = 2591'],
  ['P5', 'Money on a closed order', 'DELETE FROM refunds WHERE id = 2'],
  ['P5', 'A refunding order', "UPDATE refunds SET status = 'processing' WHERE id = 1"],
  ['G1', 'The seats of an open team', 'UPDATE teams SET heldSeats = 2 WHERE id = 3'],
  ['G1', 'A member holds one seat', 'UPDATE orders SET seatMemberId = 1 WHERE id = 2'],
  ['G2', 'A team is formed', 'UPDATE teams SET paidSeats = 1 WHERE id = 1'],
  ['G2', 'A team is formed', "UPDATE teams SET formedAt = '2026-11-24 00:00:00.000' WHERE id = 1"],
  ['G2', 'A formed team says', "UPDATE jobs SET handler = 'PrepareTeam' WHERE id = 2"],
  ['G2', 'A team that formed', 'DELETE FROM jobs WHERE id = 3'],
  [
    'G3',
    'Nothing is prepared',
    "UPDATE teams SET status = 'failed', formedAt = NULL, failedAt = deadlineAt WHERE id = 1",
  ],
  ['G4', 'Every paid member', "UPDATE orders SET paymentState = 'paid' WHERE id = 3"],
  ['G4', 'A refund that is under way', "UPDATE refunds SET status = 'pending' WHERE id = 1"],
  ['G5', 'No team is open', "UPDATE teams SET deadlineAt = '2026-11-22 03:00:00.000' WHERE id = 3"],
  ['L1', 'The balance is', 'UPDATE points_accounts SET balance = 11 WHERE memberId = 1'],
  ['L1', 'Entries and lots', 'DELETE FROM points_accounts WHERE memberId = 2'],
  ['L2', 'The lots hold', 'UPDATE points_lots SET remaining = 9 WHERE id = 1'],
  ['L3', 'A balance below zero', 'UPDATE points_accounts SET debt = 1 WHERE memberId = 2'],
  ['L3', 'A balance below zero', 'UPDATE points_accounts SET debt = 5 WHERE memberId = 1'],
  ['L4', 'A business key', "UPDATE points_entries SET businessKey = 'order:1:earn' WHERE id = 2"],
  ['L5', 'Entries never change', 'UPDATE points_entries SET amount = 20 WHERE id = 1'],
  ['L6', 'What an order earned', 'UPDATE points_grants SET takenBack = 3 WHERE id = 1'],
  ['L6', 'What an order earned', "UPDATE points_grants SET state = 'pending' WHERE id = 1"],
  ['L6', 'An order that was refunded', 'UPDATE points_grants SET orderId = 3 WHERE id = 1'],
  ['L6', 'What an order spent', 'UPDATE orders SET pointsUsed = 49 WHERE id = 4'],
  ['L6', 'What an order spent', 'UPDATE order_lines SET pointsUsed = 49 WHERE orderId = 4'],
  ['L6', 'What an order spent', "UPDATE points_entries SET orderId = 2 WHERE businessKey = 'order:4:spend'"],
  ['L6', 'An order that is closed', "UPDATE orders SET paymentState = 'closed' WHERE id = 4"],
  ['L6', 'What was spent came', 'UPDATE points_takes SET amount = amount - 1'],
  ['C1', 'A template has given', 'UPDATE coupon_templates SET issued = 1'],
  ['C1', 'A template has given', 'UPDATE coupon_templates SET totalLimit = 1'],
  ['C1', 'A member has of a template', 'UPDATE coupon_members SET issued = 0 WHERE memberId = 1'],
  ['C1', 'A member has of a template', 'UPDATE coupons SET memberId = 3 WHERE id = 2'],
  ['C5', 'What was given away costs', 'UPDATE coupon_templates SET budgetFen = 999'],
  ['C5', 'What was given away costs', "UPDATE coupon_templates SET kind = 'shipping', offFen = NULL, budgetFen = 9999"],
  ['C5', 'A draft has given', "UPDATE coupon_templates SET status = 'draft'"],
  ['C6', 'A window that is full', 'UPDATE coupon_templates SET mostPerMinute = 2, minuteClaims = 2'],
  ['C6', 'A window that is full', 'UPDATE coupon_templates SET mostPerHour = 2, hourClaims = 3'],
  ['C6', 'A window that is full', "UPDATE coupon_templates SET claimsPausedBy = 'minute'"],
  ['C6', 'Every claim of the window', "UPDATE coupon_templates SET minuteFromAt = '2026-11-01', minuteClaims = 0"],
  ['C2', 'A used coupon is on', 'UPDATE coupons SET memberId = 1 WHERE id = 1'],
  ['C2', 'A used coupon is on', "UPDATE orders SET paymentState = 'closed' WHERE id = 4"],
  ['C2', 'A coupon is on at most', 'UPDATE orders SET couponId = 1 WHERE id = 2'],
  ['C2', 'A live order of which', 'UPDATE orders SET couponId = 2 WHERE id = 4'],
  ['C3', 'A coupon on an order', 'UPDATE orders SET couponId = NULL WHERE id = 4'],
  ['C3', 'A coupon on an order', 'UPDATE orders SET couponId = 2 WHERE id = 2'],
  ['C4', 'No order and no line', 'UPDATE orders SET shippingDiscountFen = 601 WHERE id = 4'],
  ['C4', 'No order and no line', 'UPDATE order_lines SET couponDiscountFen = 3981 WHERE orderId = 4'],
  [
    'O2',
    'The after-sale history',
    "UPDATE order_events SET fromState = 'done' WHERE orderId = 1 AND field = 'after-sale'",
  ],
  ['O2', 'The after-sale state', "UPDATE orders SET afterSaleState = 'done' WHERE id = 1"],
  ['A1', 'What a line owes', 'UPDATE order_lines SET claimedQuantity = 0 WHERE id = 1'],
  ['A1', 'Refunded and claimed', 'UPDATE order_lines SET claimedQuantity = 2 WHERE id = 1'],
  ['A1', 'Refunded and claimed', 'UPDATE order_lines SET releasedQuantity = 1 WHERE id = 2'],
  ['A2', 'A case has moved', 'DELETE FROM after_sale_events WHERE id = 2'],
  ['A2', 'A case has moved', "UPDATE after_sales SET state = 'returned' WHERE id = 2"],
  ['A3', 'A case that pays', 'UPDATE after_sales SET amountFen = 1 WHERE id = 1'],
  ['A3', 'A case that pays', 'UPDATE after_sales SET refundId = 2 WHERE id = 2'],
  ['A3', 'A case is refunded', "UPDATE refunds SET status = 'processing' WHERE id = 1"],
  ['A4', 'An order says', "UPDATE orders SET afterSaleState = 'done' WHERE id = 1"],
  ['A5', 'Goods that came back', 'UPDATE after_sale_lines SET restocked = 1 WHERE id = 1'],
  ['F1', 'A ticket about an order', 'UPDATE tickets SET memberId = 2 WHERE id = 1'],
  ['F2', 'The state of a ticket', "UPDATE tickets SET state = 'closed' WHERE id = 1"],
  ['F2', 'The state of a ticket', 'UPDATE tickets SET firstAnsweredAt = NULL WHERE id = 1'],
  ['F2', 'The state of a ticket', 'DELETE FROM ticket_messages WHERE id = 3'],
  ['F3', 'A ticket waits', 'UPDATE tickets SET waitingSinceAt = createdAt WHERE id = 1'],
  ['F3', 'A ticket waits', 'UPDATE tickets SET waitingSinceAt = NULL WHERE id = 2'],
  ['F6', 'An answer is due', 'UPDATE tickets SET answerDueAt = createdAt WHERE id = 1'],
  ['V1', 'A review is about', 'UPDATE reviews SET memberId = 2'],
  ['V1', 'A review is about', 'UPDATE reviews SET orderLineId = 2'],
  ['V1', 'A review is about', 'UPDATE reviews SET orderLineId = 2, orderId = 2, memberId = 2'],
  ['V2', 'What is or was public', 'UPDATE reviews SET approvedAt = NULL'],
  ['V2', 'What is or was public', "UPDATE reviews SET state = 'held'"],
  ['V3', 'Words WeChat refuses', "UPDATE reviews SET textVerdict = 'risky'"],
  ['V3', 'Words WeChat refuses', "UPDATE reviews SET appendVerdict = 'risky'"],
  ['V4', 'An open alert', 'UPDATE score_alerts SET openProductId = NULL'],
  ['V4', 'An open alert', "UPDATE score_alerts SET closedAt = '2026-11-22'"],
  ['F4', 'One survey for each cause', 'UPDATE surveys SET memberId = 2 WHERE id = 1'],
  ['F4', 'One survey for each cause', "UPDATE surveys SET businessKey = 'order:2' WHERE id = 1"],
  ['F5', 'A score is', 'UPDATE surveys SET score = 6 WHERE id = 1'],
  ['F5', 'A score is', 'UPDATE surveys SET answeredAt = expiresAt WHERE id = 1'],
  ['R1', 'What is gone', 'UPDATE rewards SET taken = 2 WHERE id = 1'],
  ['R1', 'What is gone', 'UPDATE rewards SET stock = 0 WHERE id = 1'],
  ['R2', 'A member’s count', 'UPDATE reward_members SET units = 1 WHERE rewardId = 2'],
  ['R3', 'Each redemption was paid', 'UPDATE redemptions SET points = 99 WHERE id = 1'],
  ['R3', 'Each redemption was paid', "DELETE FROM points_entries WHERE businessKey = 'redemption:RDM2:return'"],
  ['R3', 'Each redemption was paid', "UPDATE redemptions SET state = 'collected' WHERE id = 2"],
  ['R4', 'A redemption is where', "UPDATE redemptions SET state = 'sent' WHERE id = 1"],
  ['R4', 'A redemption is where', 'UPDATE redemptions SET couponCode = NULL WHERE id = 3'],
  ['R5', 'A check-in', 'UPDATE check_ins SET points = 2'],
  ['R6', 'An adjustment moved', "UPDATE points_adjustments SET state = 'applied' WHERE id = 2"],
  ['R6', 'An adjustment moved', 'UPDATE points_adjustments SET decidedBy = 2 WHERE id = 1'],
  ['V1', 'A member has the growth', 'UPDATE members SET growth = 18 WHERE id = 1'],
  ['V1', 'A member has the growth', 'UPDATE growth_entries SET memberId = 2 WHERE id = 1'],
  ['V2', 'A grant of growth', 'UPDATE growth_grants SET takenBack = 3 WHERE id = 2'],
  ['V2', 'A grant of growth', "UPDATE growth_grants SET state = 'live' WHERE id = 1"],
  ['V2', 'A grant of growth', 'UPDATE growth_entries SET grantId = 9 WHERE id = 1'],
  ['V2', 'An order has grown', 'UPDATE growth_grants SET orderId = 1 WHERE id = 1'],
  ['V2', 'An order has grown', 'UPDATE growth_grants SET orderId = 3 WHERE id = 2'],
  ['V2', 'An order has grown', 'UPDATE growth_grants SET earnedOnFen = 1899 WHERE id = 2'],
  ['V3', 'A member is on the level', 'UPDATE members SET levelId = 3 WHERE id = 1'],
  ['V3', 'A member is on the level', 'DELETE FROM levels WHERE id = 2'],
  ['V3', 'A member is on the level', 'DELETE FROM level_changes WHERE id = 2'],
  ['V3', 'The log of levels', 'UPDATE level_changes SET fromLevelId = 1 WHERE id = 2'],
  ['V3', 'The log of levels', 'UPDATE level_changes SET toLevelId = 1 WHERE id = 1'],
  ['V4', 'Nobody stands below', 'UPDATE levels SET growthFrom = 16 WHERE id = 3'],
  ['V5', 'Thresholds rise', 'UPDATE levels SET rankNo = 9 WHERE id = 2'],
  ['V6', 'A coupon for reaching', "UPDATE coupons SET source = 'level', memberId = 2"],
  ['V7', 'What a level takes off', "UPDATE orders SET levelName = '级2' WHERE id = 1"],
  [
    'V7',
    'What a level takes off',
    'UPDATE orders SET shippingDiscountFen = 1, levelShippingDiscountFen = 1 WHERE id = 4',
  ],
  [
    'X3',
    'A member who has left',
    "UPDATE members SET status = 'deleted', deletedAt = '2026-01-01 00:00:00.000' WHERE id = 1",
  ],
  [
    'X3',
    'WeChat’s name',
    "INSERT INTO member_identities (memberId, appid, openid, createdAt) VALUES (1, 'wx', 'gone:1:0', '2026-11-22')",
  ],
  ['X3', 'Nobody leaves', "UPDATE members SET status = 'deleted' WHERE id = 3"],
  ['J1', 'No work is given up', "UPDATE jobs SET status = 'dead' WHERE id = 1"],
  [
    'J1',
    'No work is lost',
    "UPDATE jobs SET status = 'running', lockedUntilAt = '2026-01-01 00:00:00.000' WHERE id = 5",
  ],
  ['V1', 'A visitor is known', "UPDATE visits SET memberId = 2 WHERE visitorKey = 'm:1'"],
  ['V1', 'A visitor is known', "UPDATE visits SET visitorKey = 'x' WHERE memberId IS NULL"],
  ['V2', 'Nobody is brought', 'UPDATE visits SET firstSharerMemberId = memberId WHERE memberId = 1'],
  ['V2', 'Nobody is brought', 'UPDATE orders SET sharerMemberId = memberId WHERE id = 2'],
  ['V3', 'A code that leads', 'UPDATE share_codes SET groupBuyId = 2'],
  ['J1', 'Work with a key', "UPDATE jobs SET status = 'asleep' WHERE id = 5"],
  ['J1', 'Work with a key', "UPDATE jobs SET handler = 'ExecuteRefund', jobKey = 'refund:1' WHERE id = 5"],
  ['J1', 'A member is told', "UPDATE notices SET businessKey = 'order:1:paid'"],
  ['J2', 'A message stands once', "UPDATE messages SET businessKey = 'order:1:paid'"],
  ['J2', 'A message stands once', "UPDATE messages SET status = 'skipped' WHERE id = 1"],
  ['J2', 'A message that may', "UPDATE messages SET status = 'sent', reason = NULL WHERE id = 2"],
  ['J2', 'A quota is', 'UPDATE message_permissions SET quota = 3'],
  ['J6', 'The count of a member', 'UPDATE members SET unpaidOrders = 0 WHERE id = 3'],
  ['J6', 'The count of sold', 'UPDATE group_buy_items SET sold = 5'],
]

class Undo extends Error {}

eachEngine('invariants', (engine) => {
  let db: Db
  let drop: () => Promise<void>

  beforeAll(async () => {
    const fresh = await engine.fresh()
    drop = () => fresh.drop()
    db = await openDb(fresh.target, { migrations })
    await db.transaction(furnishSoundShop)
    const on = (table: string) => (db.dialect === 'mysql' ? ` ON ${table}` : '')
    for (const [table, index] of KEYS) await db.transaction((tx) => tx.run(`DROP INDEX ${index}${on(table)}`))
  })
  afterAll(async () => {
    await db.close()
    await drop()
  })

  it('hold in a sound shop', async () => expect(await checkInvariants(db, NOON)).toEqual([]))

  it.each(violations)('%s catches: %s (%s)', async (id, title, ...deeds) => {
    const broken = await afterDeeds(deeds)
    expect(broken.map((one) => `${one.id} ${one.title}`)).toContainEqual(expect.stringContaining(`${id} ${title}`))
  })

  it('have a violation each', () => {
    const tried = (rule: { id: string; title: string }) =>
      violations.some(([id, title]) => rule.id === id && rule.title.startsWith(title))
    expect(invariants.filter((rule) => !tried(rule))).toEqual([])
  })

  /** Does the deeds without any constraint in the way, looks, and undoes them. */
  async function afterDeeds(deeds: string[]) {
    let broken: Awaited<ReturnType<typeof checkInvariants>> = []
    const attempt = db.transaction(async (tx) => {
      await constraints(tx, false)
      for (const deed of deeds) await tx.run(deed)
      broken = await checkInvariants({ read: (look) => look(tx) }, NOON)
      await constraints(tx, true)
      throw new Undo()
    })
    await expect(attempt).rejects.toBeInstanceOf(Undo)
    return broken
  }

  async function constraints(tx: Tx, on: boolean): Promise<void> {
    await tx.run(
      db.dialect === 'mysql'
        ? `SET check_constraint_checks = ${on ? 1 : 0}`
        : `PRAGMA ignore_check_constraints = ${on ? 0 : 1}`,
    )
  }
})
