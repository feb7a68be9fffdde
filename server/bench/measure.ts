import type { Keyring } from '../sandbox/keyring/keyring.ts'
import { freePort } from '../test/harness/scratch.ts'
import { type OrdersRun, runOrders } from './orders.ts'
import { startProgram } from './programs.ts'
import { countStatements, type StatementCount } from './statements-per-order.ts'

/** Orders of one measured run, and of the run before it that warms both programs up. */
export const ORDERS = Number(process.env.BENCH_ORDERS ?? 4000)
const WARM_UP = Math.min(600, ORDERS)
export const SPREAD_SKUS = 50
/** Two runs and two warm-ups; each member orders once. */
const MEMBERS = 2 * (ORDERS + WARM_UP) + 20

export interface Runs {
  hot: OrdersRun
  spread: OrdersRun
}

/** The shop on the database that the environment names: counted in this process, then measured in one of its own. */
export async function measureShop(
  env: Record<string, string>,
  keyring: Keyring,
): Promise<Runs & { counted: StatementCount; cold: number; warm: number }> {
  const cold = await startProgram('src/main.js', ...(await onFreePort(env)), '/readyz')
  await cold.stop()
  const { counted, tokens } = await countStatements(env, await freePort(), keyring, MEMBERS, SPREAD_SKUS)
  const server = await startProgram('src/main.js', ...(await onFreePort(env)), '/readyz')
  const runs = await measure(server.port, keyring, (n) => tokens[n]!)
  await server.stop()
  return { ...runs, counted, cold: cold.startSeconds, warm: server.startSeconds }
}

/** A floor runs on a database of its own with the same rows. */
export async function measureFloor(env: Record<string, string>, keyring: Keyring): Promise<Runs> {
  await countStatements(env, await freePort(), keyring, MEMBERS, SPREAD_SKUS)
  const floor = await startProgram('bench/floor.js', ...(await onFreePort(env)), '/healthz')
  const runs = await measure(floor.port, keyring, String)
  await floor.stop()
  return runs
}

/** Members 11 and up are new; each orders once. */
async function measure(port: number, keyring: Keyring, tokenOf: (n: number) => string): Promise<Runs> {
  let fromMember = 11
  const run = async (skus: number, orders: number): Promise<OrdersRun> => {
    const done = await runOrders({ port, keyring, tokenOf, skus, fromMember }, orders)
    fromMember += orders
    return done
  }
  await run(SPREAD_SKUS, WARM_UP)
  const hot = await run(1, ORDERS)
  await run(SPREAD_SKUS, WARM_UP)
  return { hot, spread: await run(SPREAD_SKUS, ORDERS) }
}

async function onFreePort(env: Record<string, string>): Promise<[number, Record<string, string>]> {
  const port = await freePort()
  return [port, { ...env, PORT: String(port) }]
}
