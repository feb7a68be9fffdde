import { randomUUID } from 'node:crypto'
import { createApp } from '../src/create-app.ts'
import { readEnv } from '../src/env.ts'
import { Db } from '../src/platform/db/db.ts'
import { statements } from '../src/platform/db/statements.ts'
import { AccessTokens } from '../src/platform/http/tokens.ts'
import type { Keyring } from '../sandbox/keyring/keyring.ts'
import { fire } from './load.ts'
import { openidOf, PRICE_FEN, seedShop } from './shop.ts'
import { signedSuccess } from './wechat-side.ts'

export interface StatementCount {
  /** SELECT, INSERT, UPDATE from the order's request to the end of its notification. */
  statements: number
  /** START TRANSACTION and COMMIT. */
  control: number
  /** What was sent to MySQL for all of them; 0 on SQLite. */
  packets: number
}

const ROUNDS = 10

/**
 * Counts in this process, where no job runner adds its own: the request path of opening a team and of joining one.
 * Also fills the database for the runs that follow.
 */
export async function countStatements(
  env: Record<string, string>,
  port: number,
  keyring: Keyring,
  members: number,
  skus: number,
): Promise<{ counted: StatementCount; tokens: string[] }> {
  const app = await createApp(readEnv({ ...env, PORT: String(port) }))
  await app.listen(port, '127.0.0.1')
  try {
    await seedShop(app.get(Db), keyring.appid, members, skus)
    const signer = app.get(AccessTokens)
    const tokens = Array.from({ length: members + 1 }, (_, n) =>
      n === 0 ? '' : signer.sign({ kind: 'member', memberId: n }),
    )
    const before = { ...statements }
    for (let round = 0; round < ROUNDS; round += 2) {
      const teamCode = await order(port, keyring, tokens, round + 1)
      await order(port, keyring, tokens, round + 2, teamCode)
    }
    const plain = statements.reads + statements.writes - before.reads - before.writes
    const counted = {
      statements: plain / ROUNDS,
      control: (2 * (statements.commits - before.commits)) / ROUNDS,
      packets: (statements.packets - before.packets) / ROUNDS,
    }
    return { counted, tokens }
  } finally {
    await app.close()
  }
}

async function order(port: number, keyring: Keyring, tokens: string[], member: number, teamCode?: string) {
  const body = JSON.stringify({
    ...{ groupBuyCode: 'G1', kind: 'team', teamCode, items: [{ itemId: 1, quantity: 1 }], delivery: 'pickup' },
    ...{ pickupPointCode: 'PP01', expectedPayableFen: PRICE_FEN, contact: { name: '林小满', phone: '13800000001' } },
  })
  const headers = { authorization: `Bearer ${tokens[member]}`, 'idempotency-key': randomUUID() }
  const placed = await fire(port, [{ path: '/api/v1/app/orders', body, headers }])
  const { orderNo, teamCode: code } = JSON.parse(placed.hits[0]!.body) as { orderNo: string; teamCode: string }
  const paid = { outTradeNo: orderNo, totalFen: PRICE_FEN, openid: openidOf(member) }
  const told = await fire(port, [{ path: '/api/wechat/pay/transactions', ...(await signedSuccess(keyring, paid)) }])
  if (told.hits[0]!.status !== 204) throw new Error(`notification answered ${told.hits[0]!.status}`)
  return code
}
