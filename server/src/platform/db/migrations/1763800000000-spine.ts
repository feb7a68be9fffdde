import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, flag, id, instant, int, key, longText, maybe, text } from '../table.ts'

/** Everything the spine needs; one function a noun. */
export class Spine1763800000000 implements MigrationInterface {
  name = 'Spine1763800000000'

  async up(q: QueryRunner): Promise<void> {
    if (q.connection.options.type !== 'better-sqlite3')
      // Codes compare byte by byte on MySQL too; without this 'a' equals 'A'.
      await q.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin')
    await platform(q)
    await member(q)
    await staff(q)
    await catalog(q)
    await pickupPoint(q)
    await groupBuy(q)
    await team(q)
    await order(q)
    await payment(q)
    await refund(q)
    await fulfilment(q)
    await points(q)
    await notice(q)
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of TABLES) await q.dropTable(table)
  }
}

const TABLES = [
  'jobs',
  'idempotency_keys',
  'refresh_tokens',
  'members',
  'member_identities',
  'addresses',
  'staff',
  'categories',
  'products',
  'skus',
  'stocks',
  'stock_movements',
  'pickup_points',
  'group_buys',
  'group_buy_items',
  'group_buy_pickup_points',
  'group_buy_members',
  'group_buy_item_members',
  'group_buy_logs',
  'teams',
  'orders',
  'order_lines',
  'order_events',
  'payments',
  'refunds',
  'refund_lines',
  'shipments',
  'pickup_attempts',
  'points_accounts',
  'points_grants',
  'points_entries',
  'points_lots',
  'notices',
]

async function platform(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'jobs',
    [
      id(),
      text('name', 64),
      text('handler', 64),
      longText('payloadJson'),
      maybe(text('jobKey', 96)),
      text('status', 16),
      instant('dueAt'),
      int('attempts'),
      maybe(instant('lockedUntilAt')),
      maybe(text('lastError', 255)),
      instant('createdAt'),
      maybe(instant('doneAt')),
    ],
    { unique: { uq_jobs_key: ['handler', 'jobKey'] }, index: { ix_jobs_due: ['handler', 'status', 'dueAt', 'id'] } },
  )
  await createTable(
    q,
    'idempotency_keys',
    [
      id(),
      text('actor', 64),
      text('idemKey', 128),
      text('requestHash', 64),
      maybe(longText('answerJson')),
      instant('createdAt'),
    ],
    { unique: { uq_idempotency_actor_key: ['actor', 'idemKey'] } },
  )
  await createTable(
    q,
    'refresh_tokens',
    [
      id(),
      text('audience', 16),
      int('subjectId'),
      text('familyId', 32),
      text('tokenHash', 64),
      instant('expiresAt'),
      maybe(instant('usedAt')),
      maybe(instant('revokedAt')),
      instant('createdAt'),
    ],
    { unique: { uq_refresh_tokens_hash: ['tokenHash'] }, index: { ix_refresh_tokens_family: ['familyId'] } },
  )
}

async function member(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'members',
    [
      id(),
      text('memberNo', 16),
      text('nickname', 64),
      maybe(text('avatarUrl', 255)),
      text('status', 16),
      int('unpaidOrders'),
      maybe(text('contactNameSealed', 512)),
      maybe(text('contactPhoneSealed', 512)),
      instant('createdAt'),
      instant('lastSeenAt'),
    ],
    { unique: { uq_members_no: ['memberNo'] } },
  )
  await createTable(
    q,
    'member_identities',
    [id(), int('memberId'), text('appid', 32), text('openid', 64), maybe(text('unionid', 64)), instant('createdAt')],
    {
      unique: { uq_member_identities_openid: ['appid', 'openid'] },
      index: { ix_member_identities_member: ['memberId'] },
    },
  )
  await createTable(
    q,
    'addresses',
    [
      id(),
      text('code', 16),
      int('memberId'),
      text('nameSealed', 512),
      text('phoneSealed', 512),
      text('province', 32),
      text('city', 32),
      text('district', 32),
      text('detailSealed', 1024),
      flag('isDefault'),
      instant('createdAt'),
    ],
    { unique: { uq_addresses_code: ['code'] }, index: { ix_addresses_member: ['memberId'] } },
  )
}

async function staff(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'staff',
    [
      id(),
      text('username', 64),
      text('passwordHash', 255),
      text('displayName', 64),
      text('role', 16),
      maybe(int('pickupPointId')),
      flag('isActive'),
      int('failedLogins'),
      maybe(instant('lockedUntilAt')),
      instant('createdAt'),
    ],
    { unique: { uq_staff_username: ['username'] } },
  )
}

async function catalog(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'categories',
    [id(), text('code', 16), maybe(int('parentId')), text('name', 32), int('sortOrder')],
    { unique: { uq_categories_code: ['code'] } },
  )
  await createTable(
    q,
    'products',
    [
      id(),
      text('code', 16),
      int('categoryId'),
      text('title', 64),
      text('subtitle', 128),
      text('coverUrl', 255),
      longText('galleryJson'),
      longText('blocksJson'),
      longText('usageGuide'),
      longText('certificatesJson'),
      text('origin', 64),
      text('storage', 128),
      text('shelfLife', 64),
      text('returnPromise', 255),
      flag('isPerishable'),
      text('status', 16),
      instant('createdAt'),
      instant('updatedAt'),
    ],
    { unique: { uq_products_code: ['code'] } },
  )
  await createTable(
    q,
    'skus',
    [
      id(),
      text('code', 32),
      int('productId'),
      text('spec', 64),
      int('priceFen'),
      int('costFen'),
      int('weightGram'),
      flag('isOnShelf'),
    ],
    { unique: { uq_skus_code: ['code'] }, index: { ix_skus_product: ['productId'] } },
  )
  await createTable(q, 'stocks', [key('skuId'), int('onHand'), int('reserved'), int('lowMark')], {
    checks: { ck_stocks_on_hand: 'onHand >= 0', ck_stocks_reserved: 'reserved >= 0 AND reserved <= onHand' },
  })
  await createTable(
    q,
    'stock_movements',
    [
      id(),
      int('skuId'),
      text('cause', 96),
      int('delta'),
      int('onHandAfter'),
      text('reason', 255),
      maybe(int('staffId')),
      instant('createdAt'),
    ],
    { unique: { uq_stock_movements_cause: ['skuId', 'cause'] } },
  )
}

async function pickupPoint(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'pickup_points',
    [
      id(),
      text('code', 16),
      text('name', 64),
      text('address', 255),
      text('phone', 32),
      text('openHours', 64),
      flag('isActive'),
    ],
    { unique: { uq_pickup_points_code: ['code'] } },
  )
}

async function groupBuy(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'group_buys',
    [
      id(),
      text('code', 16),
      int('productId'),
      text('mode', 16),
      text('status', 16),
      text('title', 64),
      text('subtitle', 128),
      text('coverUrl', 255),
      instant('openAt'),
      instant('closeAt'),
      int('teamSize'),
      int('teamLifeMinutes'),
      maybe(int('unitsPerMember')),
      maybe(int('joinsPerMember')),
      maybe(int('opensPerMember')),
      flag('hasExpress'),
      int('shippingFen'),
      text('shareTitle', 64),
      maybe(text('shareImageUrl', 255)),
      flag('isPinned'),
      flag('isHidden'),
      maybe(instant('deletedAt')),
      instant('createdAt'),
    ],
    { unique: { uq_group_buys_code: ['code'] }, index: { ix_group_buys_list: ['status', 'closeAt'] } },
  )
  await createTable(
    q,
    'group_buy_items',
    [
      id(),
      int('groupBuyId'),
      int('skuId'),
      int('groupPriceFen'),
      maybe(int('alonePriceFen')),
      maybe(int('quota')),
      int('sold'),
      maybe(int('perMemberLimit')),
      flag('isActive'),
    ],
    {
      unique: { uq_group_buy_items_sku: ['groupBuyId', 'skuId'] },
      checks: { ck_group_buy_items_sold: 'sold >= 0 AND (quota IS NULL OR sold <= quota)' },
    },
  )
  await createTable(
    q,
    'group_buy_pickup_points',
    [
      id(),
      int('groupBuyId'),
      int('pickupPointId'),
      instant('pickupFromAt'),
      instant('pickupToAt'),
      text('instructions', 255),
    ],
    { unique: { uq_group_buy_pickup_points: ['groupBuyId', 'pickupPointId'] } },
  )
  await createTable(
    q,
    'group_buy_members',
    [id(), int('groupBuyId'), int('memberId'), int('opened'), int('joined'), int('units')],
    {
      unique: { uq_group_buy_members: ['groupBuyId', 'memberId'] },
      checks: { ck_group_buy_members: 'opened >= 0 AND joined >= 0 AND units >= 0' },
    },
  )
  await createTable(q, 'group_buy_item_members', [id(), int('itemId'), int('memberId'), int('units')], {
    unique: { uq_group_buy_item_members: ['itemId', 'memberId'] },
    checks: { ck_group_buy_item_members: 'units >= 0' },
  })
  await createTable(
    q,
    'group_buy_logs',
    [id(), int('groupBuyId'), int('staffId'), text('action', 32), text('detail', 255), instant('createdAt')],
    { index: { ix_group_buy_logs: ['groupBuyId', 'id'] } },
  )
}

async function team(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'teams',
    [
      id(),
      text('code', 16),
      int('groupBuyId'),
      int('openerMemberId'),
      text('status', 16),
      int('size'),
      int('heldSeats'),
      int('paidSeats'),
      instant('deadlineAt'),
      maybe(instant('formedAt')),
      maybe(instant('failedAt')),
      instant('createdAt'),
    ],
    {
      unique: { uq_teams_code: ['code'] },
      index: { ix_teams_group_buy: ['groupBuyId', 'status', 'deadlineAt'] },
      checks: { ck_teams_seats: 'paidSeats >= 0 AND paidSeats <= heldSeats AND heldSeats <= size' },
    },
  )
}

async function order(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'orders',
    [
      id(),
      text('orderNo', 24),
      int('memberId'),
      int('groupBuyId'),
      text('kind', 16),
      maybe(int('teamId')),
      maybe(int('seatMemberId')),
      text('paymentState', 16),
      text('fulfilmentState', 16),
      text('afterSaleState', 16),
      int('goodsFen'),
      int('levelDiscountFen'),
      int('couponDiscountFen'),
      int('pointsDiscountFen'),
      int('shippingFen'),
      int('payableFen'),
      int('refundedFen'),
      text('delivery', 16),
      maybe(int('pickupPointId')),
      maybe(instant('pickupFromAt')),
      maybe(instant('pickupToAt')),
      maybe(text('pickupCode', 16)),
      text('contactNameSealed', 512),
      text('contactPhoneSealed', 512),
      text('contactPhoneIndex', 64),
      text('contactPhoneLast4', 4),
      maybe(text('region', 128)),
      maybe(text('addressSealed', 1024)),
      text('buyerNote', 255),
      text('merchantNote', 255),
      text('privateNote', 255),
      maybe(int('sharerMemberId')),
      instant('createdAt'),
      instant('payDeadlineAt'),
      maybe(instant('paidAt')),
      maybe(instant('readyAt')),
      maybe(instant('shippedAt')),
      maybe(instant('receivedAt')),
      maybe(instant('closedAt')),
      maybe(text('closeReason', 32)),
    ],
    {
      unique: {
        uq_orders_no: ['orderNo'],
        uq_orders_seat: ['teamId', 'seatMemberId'],
        uq_orders_pickup_code: ['pickupCode'],
      },
      index: {
        ix_orders_member: ['memberId', 'createdAt', 'id'],
        ix_orders_desk: ['fulfilmentState', 'paymentState', 'createdAt', 'id'],
        ix_orders_group_buy: ['groupBuyId', 'createdAt'],
        ix_orders_created: ['createdAt', 'id'],
        ix_orders_phone: ['contactPhoneIndex'],
      },
      checks: { ck_orders_payable: 'payableFen >= 0 AND refundedFen >= 0 AND refundedFen <= payableFen' },
    },
  )
  await createTable(
    q,
    'order_lines',
    [
      id(),
      int('orderId'),
      int('itemId'),
      int('skuId'),
      text('title', 64),
      text('spec', 64),
      maybe(text('imageUrl', 255)),
      int('unitPriceFen'),
      int('quantity'),
      int('goodsFen'),
      int('levelDiscountFen'),
      int('couponDiscountFen'),
      int('pointsDiscountFen'),
      int('payableFen'),
      int('refundedFen'),
      int('refundedQuantity'),
      text('holdState', 16),
      flag('hasPerishableAck'),
    ],
    {
      index: { ix_order_lines_order: ['orderId'], ix_order_lines_sku: ['skuId', 'holdState'] },
      checks: {
        ck_order_lines_quantity: 'quantity > 0 AND refundedQuantity >= 0 AND refundedQuantity <= quantity',
        ck_order_lines_money: 'payableFen >= 0 AND refundedFen >= 0 AND refundedFen <= payableFen',
      },
    },
  )
  await createTable(
    q,
    'order_events',
    [
      id(),
      int('orderId'),
      text('field', 16),
      text('fromState', 16),
      text('toState', 16),
      text('actorKind', 16),
      maybe(int('actorId')),
      text('reason', 255),
      maybe(longText('paramsJson')),
      instant('createdAt'),
    ],
    { index: { ix_order_events_order: ['orderId', 'id'] } },
  )
}

async function payment(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'payments',
    [
      id(),
      int('orderId'),
      int('memberId'),
      text('outTradeNo', 32),
      int('amountFen'),
      text('status', 16),
      maybe(text('prepayId', 64)),
      maybe(instant('prepayExpiresAt')),
      maybe(text('transactionId', 64)),
      maybe(instant('succeededAt')),
      maybe(int('consumedOrderId')),
      instant('createdAt'),
    ],
    {
      unique: {
        uq_payments_out_trade_no: ['outTradeNo'],
        uq_payments_transaction: ['transactionId'],
        uq_payments_consumed: ['consumedOrderId'],
      },
      index: { ix_payments_order: ['orderId'] },
      checks: { ck_payments_amount: 'amountFen >= 0' },
    },
  )
}

async function refund(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'refunds',
    [
      id(),
      int('orderId'),
      int('paymentId'),
      text('outRefundNo', 64),
      text('businessKey', 64),
      int('amountFen'),
      text('cause', 32),
      text('status', 16),
      maybe(text('refundId', 64)),
      int('attempts'),
      maybe(text('lastError', 255)),
      instant('createdAt'),
      maybe(instant('succeededAt')),
    ],
    {
      unique: { uq_refunds_out_refund_no: ['outRefundNo'], uq_refunds_business_key: ['businessKey'] },
      index: { ix_refunds_order: ['orderId'] },
      checks: { ck_refunds_amount: 'amountFen > 0' },
    },
  )
  await createTable(q, 'refund_lines', [id(), int('refundId'), int('orderLineId'), int('quantity'), int('amountFen')], {
    unique: { uq_refund_lines: ['refundId', 'orderLineId'] },
  })
}

async function fulfilment(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'shipments',
    [
      id(),
      int('orderId'),
      text('companyCode', 32),
      text('companyName', 32),
      text('trackingNo', 64),
      int('staffId'),
      instant('createdAt'),
    ],
    { unique: { uq_shipments_order: ['orderId'] } },
  )
  await createTable(q, 'pickup_attempts', [id(), int('staffId'), int('failures'), instant('windowStartAt')], {
    unique: { uq_pickup_attempts_staff: ['staffId'] },
  })
}

async function points(q: QueryRunner): Promise<void> {
  await createTable(q, 'points_accounts', [key('memberId'), int('balance'), int('debt')], {
    checks: { ck_points_accounts_debt: 'debt >= 0 AND balance + debt >= 0' },
  })
  await createTable(
    q,
    'points_grants',
    [
      id(),
      int('memberId'),
      int('orderId'),
      text('businessKey', 64),
      int('earnedOnFen'),
      int('amount'),
      int('takenBack'),
      text('state', 16),
      instant('availableAt'),
      instant('createdAt'),
    ],
    {
      unique: { uq_points_grants_key: ['businessKey'] },
      index: { ix_points_grants_member: ['memberId', 'state'] },
      checks: { ck_points_grants_amount: 'amount >= 0 AND takenBack >= 0 AND takenBack <= amount' },
    },
  )
  await createTable(
    q,
    'points_entries',
    [
      id(),
      int('memberId'),
      text('businessKey', 64),
      text('kind', 16),
      int('amount'),
      int('balanceAfter'),
      text('reason', 255),
      maybe(int('orderId')),
      instant('createdAt'),
    ],
    { unique: { uq_points_entries_key: ['businessKey'] }, index: { ix_points_entries_member: ['memberId', 'id'] } },
  )
  await createTable(
    q,
    'points_lots',
    [
      id(),
      int('memberId'),
      int('entryId'),
      int('amount'),
      int('remaining'),
      instant('expiresAt'),
      instant('createdAt'),
    ],
    {
      index: { ix_points_lots_member: ['memberId', 'expiresAt', 'id'] },
      checks: { ck_points_lots_remaining: 'remaining >= 0 AND remaining <= amount' },
    },
  )
}

async function notice(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'notices',
    [
      id(),
      int('memberId'),
      text('businessKey', 64),
      text('kind', 32),
      text('title', 64),
      text('body', 255),
      maybe(text('orderNo', 24)),
      maybe(text('teamCode', 16)),
      maybe(instant('readAt')),
      instant('createdAt'),
    ],
    { unique: { uq_notices_key: ['businessKey'] }, index: { ix_notices_member: ['memberId', 'id'] } },
  )
}
