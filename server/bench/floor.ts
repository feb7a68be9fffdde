import { createDecipheriv, createPublicKey, randomBytes, verify } from 'node:crypto'
import { fastify } from 'fastify'
import { createPool, type Pool, type PoolConnection, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise'

/*
 * The floor below `npm run bench`: the statements of one order and its payment written out by hand with mysql2 in bare
 * Fastify handlers. No validation, no idempotent answers, no framework, no rules; the notification's signature is
 * verified and its body decrypted, because an unverified one would not be a payment. How close the shop comes to this
 * says what its own code costs. With FLOOR=batched everything that needs no answer of another statement travels in one
 * packet, keys counted by this process, the commit behind the counts that a shop must look at: the best that was found by
 * hand.
 */

const batched = process.env.FLOOR === 'batched'

const { DATABASE_URL, PORT, WECHATPAY_PUBLIC_KEY, WECHATPAY_API_V3_KEY, WECHAT_APPID } = process.env
const wechatKey = createPublicKey(WECHATPAY_PUBLIC_KEY!)
const pool: Pool = createPool({
  ...{ uri: DATABASE_URL!, connectionLimit: 10, timezone: 'Z', charset: 'utf8mb4', multipleStatements: true },
})
pool.pool.on('connection', (connection) => {
  connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
  connection.query("SET time_zone = '+00:00'")
})

interface Wanted {
  groupBuyCode: string
  teamCode?: string
  items: { itemId: number; quantity: number }[]
  pickupPointCode: string
}

const first = async (db: Pool, sql: string, params: unknown[]): Promise<RowDataPacket> =>
  (await db.query<RowDataPacket[]>(sql, params))[0][0]!
type Query = [sql: string, params: unknown[]]
/** The first row of each; they do not depend on each other. */
async function reads(queries: Query[]): Promise<[RowDataPacket, RowDataPacket, RowDataPacket | undefined]> {
  const rows: RowDataPacket[] = []
  if (batched) {
    const text = queries.map(([sql, params]) => pool.format(sql, params)).join(';')
    rows.push(...(await pool.query<RowDataPacket[][]>(text))[0].map((found) => found[0]!))
  } else for (const [sql, params] of queries) rows.push(await first(pool, sql, params))
  return [rows[0]!, rows[1]!, rows[2]]
}
const insert = (db: Statements, table: string, row: object): Promise<number> =>
  db.write('INSERT INTO ?? SET ?', [table, row])
const code = (): string => randomBytes(8).toString('hex').toUpperCase().slice(0, 10)

/** The statements of one transaction: each a packet of its own, or all of them in one. */
class Statements {
  private texts: string[] = []

  constructor(readonly db: PoolConnection) {}

  /** @returns the new row's id; batched, nobody knows it yet. */
  async write(sql: string, params: unknown[]): Promise<number> {
    const text = this.db.format(sql, params)
    if (!batched) return (await this.db.query<ResultSetHeader>(text))[0].insertId
    this.texts.push(text)
    return 0
  }

  /** The row of a SELECT behind everything written so far. */
  async read(sql: string, params: unknown[]): Promise<RowDataPacket> {
    const text = this.db.format(sql, params)
    const [results] = await this.db.query<RowDataPacket[][]>([...this.texts.splice(0), text].join(';'))
    return (batched ? results.at(-1)![0] : results[0]) as RowDataPacket
  }

  async flush(): Promise<void> {
    if (this.texts.length > 0) await this.db.query(this.texts.splice(0).join(';'))
  }
}

async function inTransaction(work: (db: Statements) => Promise<void>): Promise<void> {
  const db = await pool.getConnection()
  const statements = new Statements(db)
  try {
    await statements.write('START TRANSACTION', [])
    await work(statements)
    await statements.flush()
    await db.query('COMMIT')
  } catch (error) {
    await db.query('ROLLBACK')
    throw error
  } finally {
    db.release()
  }
}

/** Batched, ids are known beforehand; the database is this program's own. */
const known = { teams: 1_000_000, orders: 1_000_000 }
const idFor = (table: keyof typeof known): { id?: number } => (batched ? { id: ++known[table] } : {})

const app = fastify()
app.removeContentTypeParser('application/json')
app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
app.get('/healthz', () => ({}))

app.post('/api/v1/app/orders', async (request) => {
  const wanted = JSON.parse(request.body as string) as Wanted
  const memberId = Number((request.headers.authorization ?? '').slice(7))
  const now = new Date()
  const { groupBuyCode, teamCode: joined, pickupPointCode, items } = wanted
  const [offer, pickup, team] = await reads([
    [
      `SELECT g.id AS groupBuyId, g.teamSize, g.teamLifeMinutes, i.id AS itemId, i.skuId, i.groupPriceFen, s.spec, p.coverUrl,
              g.title
         FROM group_buys g JOIN group_buy_items i ON i.groupBuyId = g.id AND i.isActive = 1
         JOIN skus s ON s.id = i.skuId AND s.isOnShelf = 1 JOIN products p ON p.id = s.productId
        WHERE g.code = ? AND i.id IN (?)`,
      [groupBuyCode, items.map((item) => item.itemId)],
    ],
    [
      `SELECT gp.pickupPointId, gp.pickupFromAt, gp.pickupToAt FROM group_buys g
         JOIN group_buy_pickup_points gp ON gp.groupBuyId = g.id JOIN pickup_points p ON p.id = gp.pickupPointId
        WHERE g.code = ? AND p.code = ? AND p.isActive = 1`,
      [groupBuyCode, pickupPointCode],
    ],
    ...(joined
      ? [
          [
            'SELECT t.id, t.code FROM teams t JOIN group_buys g ON g.id = t.groupBuyId WHERE t.code = ? AND g.code = ?',
            [joined, groupBuyCode],
          ] as Query,
        ]
      : []),
  ])
  const orderNo = `T261122${code()}`
  const teamCode = (team?.code as string | undefined) ?? code()
  const deadline = new Date(now.getTime() + 900_000)
  const priceFen = offer.groupPriceFen as number
  const answer = { orderNo, payableFen: priceFen, payDeadlineAt: deadline, teamCode }
  const job = (name: string, handler: string, payload: object, dueAt: Date): unknown[] => {
    return [name, handler, JSON.stringify(payload), 'pending', dueAt, 0, now]
  }
  await inTransaction(async (db) => {
    const ids = { team: team ? {} : idFor('teams'), order: idFor('orders') }
    await insert(db, 'idempotency_keys', {
      ...{ actor: `member:${memberId}`, idemKey: request.headers['idempotency-key'], requestHash: '' },
      ...{ answerJson: JSON.stringify(answer), createdAt: now },
    })
    const newTeamId = team
      ? (team.id as number)
      : await insert(db, 'teams', {
          ...ids.team,
          ...{ code: teamCode, groupBuyId: offer.groupBuyId, openerMemberId: memberId, status: 'open' },
          ...{ size: offer.teamSize, heldSeats: 1, paidSeats: 0, deadlineAt: new Date(now.getTime() + 86_400_000) },
          ...{ createdAt: now },
        })
    const teamId = ids.team.id ?? newTeamId
    const newOrderId = await insert(db, 'orders', {
      ...ids.order,
      ...{ orderNo, memberId, groupBuyId: offer.groupBuyId, kind: 'team', teamId, seatMemberId: memberId },
      ...{ paymentState: 'unpaid', fulfilmentState: 'waiting', afterSaleState: 'none', goodsFen: priceFen },
      ...{ levelDiscountFen: 0, couponDiscountFen: 0, pointsDiscountFen: 0, shippingFen: 0, payableFen: priceFen },
      ...{ refundedFen: 0, delivery: 'pickup', pickupPointId: pickup.pickupPointId, pickupFromAt: pickup.pickupFromAt },
      ...{ pickupToAt: pickup.pickupToAt, contactNameSealed: 'x'.repeat(60), contactPhoneSealed: 'x'.repeat(60) },
      ...{ contactPhoneIndex: 'x'.repeat(64), contactPhoneLast4: '0001', buyerNote: '', merchantNote: '' },
      ...{ privateNote: '', createdAt: now, payDeadlineAt: deadline },
    })
    const orderId = ids.order.id ?? newOrderId
    await insert(db, 'order_lines', {
      ...{ orderId, itemId: offer.itemId, skuId: offer.skuId, title: offer.title, spec: offer.spec },
      ...{ imageUrl: offer.coverUrl, unitPriceFen: priceFen, quantity: 1, goodsFen: priceFen, levelDiscountFen: 0 },
      ...{ couponDiscountFen: 0, pointsDiscountFen: 0, payableFen: priceFen, refundedFen: 0, refundedQuantity: 0 },
      ...{ holdState: 'held', hasPerishableAck: false },
    })
    await insert(db, 'payments', {
      ...{ orderId, memberId, outTradeNo: orderNo, amountFen: priceFen, status: 'pending', createdAt: now },
    })
    const jobs = [job('close-unpaid-order', 'CloseOrderAtDeadline', { orderId }, deadline)]
    if (!team) jobs.push(job('expire-team', 'ExpireTeam', { teamId }, new Date(now.getTime() + 86_400_000)))
    await db.write('INSERT INTO jobs (name, handler, payloadJson, status, dueAt, attempts, createdAt) VALUES ?', [jobs])
    await db.write(
      `UPDATE members SET unpaidOrders = unpaidOrders + 1, contactNameSealed = COALESCE(?, contactNameSealed),
              contactPhoneSealed = COALESCE(?, contactPhoneSealed) WHERE id = ? AND unpaidOrders < 5`,
      ['x'.repeat(60), 'x'.repeat(60), memberId],
    )
    if (team)
      await db.write(
        "UPDATE teams SET heldSeats = heldSeats + 1 WHERE id = ? AND status = 'open' AND heldSeats < size AND deadlineAt > ?",
        [teamId, now],
      )
    await db.write('UPDATE stocks SET reserved = reserved + 1 WHERE skuId = ? AND onHand - reserved >= 1', [
      offer.skuId,
    ])
  })
  return answer
})

interface Envelope {
  resource: { ciphertext: string; nonce: string; associated_data: string }
}

app.post('/api/wechat/pay/transactions', async (request, reply) => {
  const body = request.body as string
  const { headers } = request
  const message = `${headers['wechatpay-timestamp'] as string}\n${headers['wechatpay-nonce'] as string}\n${body}\n`
  const signature = headers['wechatpay-signature'] as string
  if (!verify('sha256', Buffer.from(message), wechatKey, Buffer.from(signature, 'base64')))
    return reply.code(401).send()
  const paid = decrypt((JSON.parse(body) as Envelope).resource)
  const now = new Date()
  const payment = await first(
    pool,
    `SELECT p.id AS paymentId, p.amountFen, p.status, i.openid, o.id, o.teamId, o.memberId FROM payments p
       JOIN orders o ON o.id = p.orderId JOIN member_identities i ON i.memberId = p.memberId AND i.appid = ?
      WHERE p.outTradeNo = ?`,
    [WECHAT_APPID, paid.out_trade_no],
  )
  await inTransaction(async (db) => {
    await db.write(
      "UPDATE orders SET paymentState = 'paid', paidAt = ?, fulfilmentState = 'waiting' WHERE id = ? AND paymentState = 'unpaid'",
      [now, payment.id],
    )
    await db.write(
      `UPDATE payments SET status = 'succeeded', transactionId = ?, succeededAt = ?, consumedOrderId = ?
        WHERE id = ? AND status <> 'succeeded'`,
      [paid.transaction_id, now, payment.id, payment.paymentId],
    )
    await db.write('UPDATE members SET unpaidOrders = unpaidOrders - 1 WHERE id = ? AND unpaidOrders > 0', [
      payment.memberId,
    ])
    await insert(db, 'order_events', {
      ...{ orderId: payment.id, field: 'payment', fromState: 'unpaid', toState: 'paid', actorKind: 'system' },
      ...{ reason: '', createdAt: now },
    })
    await db.write(
      `UPDATE teams SET status = CASE WHEN paidSeats + 1 >= size THEN 'formed' ELSE status END,
              formedAt = CASE WHEN paidSeats + 1 >= size THEN ? ELSE formedAt END, paidSeats = paidSeats + 1
        WHERE id = ? AND status = 'open' AND paidSeats < heldSeats AND deadlineAt >= ?`,
      [now, payment.teamId, now],
    )

    const team = await db.read('SELECT status FROM teams WHERE id = ?', [payment.teamId])
    const jobs = [['order.paid', 'Bench', JSON.stringify({ orderId: payment.id }), 'done', now, 0, now]]
    if (team.status === 'formed')
      jobs.push(['team.formed', 'Bench', JSON.stringify({ teamId: payment.teamId }), 'done', now, 0, now])
    await db.write('INSERT INTO jobs (name, handler, payloadJson, status, dueAt, attempts, createdAt) VALUES ?', [jobs])
  })
  return reply.code(204).send()
})

function decrypt({ ciphertext, nonce, associated_data }: Envelope['resource']) {
  const bytes = Buffer.from(ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(WECHATPAY_API_V3_KEY!), Buffer.from(nonce))
  decipher.setAAD(Buffer.from(associated_data))
  decipher.setAuthTag(bytes.subarray(-16))
  const plain = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
  return JSON.parse(plain) as { out_trade_no: string; transaction_id: string }
}

await app.listen({ host: '127.0.0.1', port: Number(PORT) })
process.on('SIGTERM', () => process.exit(0))
