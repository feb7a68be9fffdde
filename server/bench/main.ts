import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { credentialsOf } from '../sandbox/keyring/credentials.ts'
import { openKeyring } from '../sandbox/keyring/keyring.ts'
import { createDatabase, dropDatabase, startMaria } from '../test/harness/maria.ts'
import { freePort } from '../test/harness/scratch.ts'
import { type OrdersRun, runOrders } from './orders.ts'
import { startProgram } from './programs.ts'
import { countStatements } from './statements-per-order.ts'

/** Orders of one measured run, and of the run before it that warms both programs up. */
const ORDERS = Number(process.env.BENCH_ORDERS ?? 4000)
const WARM_UP = 600
const SPREAD_SKUS = 50

/*
 * Orders per second over HTTP, the floor of the same statements written by hand, and start times; both on one MariaDB
 * that writes to disk at every commit. The last line is JSON.
 */
const folder = mkdtempSync(join(tmpdir(), 'tuanke-bench-'))
// The database runs as nobody and must be able to reach its folder inside this one.
chmodSync(folder, 0o755)
const keyring = await openKeyring(join(folder, 'keys'))
const maria = await startMaria({ folder: join(folder, 'maria'), durable: true })
const say = (line: string): void => void process.stdout.write(`${line}\n`)
try {
  const env = {
    ...credentialsOf(keyring, 'http://127.0.0.1:9', ''),
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: folder, SANDBOX_CONTROL_URL: '', SANDBOX_DEVICE_URL: '' },
    APP_SECRET: 'the-bench-has-a-secret-of-its-own-too',
  }
  const members = 2 * (ORDERS + WARM_UP) + 20
  const shop = await measureShop(env, members)
  const floor = await measureFloor(env, members)
  const result = {
    orders: ORDERS,
    shop: { hot: round(shop.hot), spread: round(shop.spread) },
    floor: { hot: round(floor.hot), spread: round(floor.spread) },
    ratio: { hot: ratio(shop.hot, floor.hot), spread: ratio(shop.spread, floor.spread) },
    statementsPerOrder: shop.counted,
    startSeconds: { cold: two(shop.cold), warm: two(shop.warm) },
  }
  say(`orders/s   hot SKU ${result.shop.hot.perSecond}, ${SPREAD_SKUS} SKUs ${result.shop.spread.perSecond}`)
  say(`the floor  hot SKU ${result.floor.hot.perSecond}, ${SPREAD_SKUS} SKUs ${result.floor.spread.perSecond}`)
  say(`ratio      hot ${result.ratio.hot}, spread ${result.ratio.spread}`)
  say(`statements ${shop.counted.statements} an order, and ${shop.counted.control} of transaction control`)
  say(`start      cold ${result.startSeconds.cold} s, warm ${result.startSeconds.warm} s`)
  say(JSON.stringify(result))
} finally {
  await maria.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measureShop(env: Record<string, string>, members: number) {
  const DATABASE_URL = await createDatabase(maria.url)
  const cold = await startProgram('src/main.js', ...(await at(env, DATABASE_URL)), '/readyz')
  await cold.stop()
  const own = { ...env, DATABASE_URL }
  const { counted, tokens } = await countStatements(own, await freePort(), keyring, members, SPREAD_SKUS)
  const server = await startProgram('src/main.js', ...(await at(env, DATABASE_URL)), '/readyz')
  const runs = await measure(server.port, (n) => tokens[n]!)
  await server.stop()
  await dropDatabase(DATABASE_URL)
  return { ...runs, counted, cold: cold.startSeconds, warm: server.startSeconds }
}

/** The floor runs on a database of its own with the same rows. */
async function measureFloor(env: Record<string, string>, members: number) {
  const DATABASE_URL = await createDatabase(maria.url)
  await countStatements({ ...env, DATABASE_URL }, await freePort(), keyring, members, SPREAD_SKUS)
  const floor = await startProgram('bench/floor.js', ...(await at(env, DATABASE_URL)), '/healthz')
  const runs = await measure(floor.port, String)
  await floor.stop()
  return runs
}

/** Members 11 and up are new; each orders once. */
async function measure(port: number, tokenOf: (n: number) => string): Promise<{ hot: OrdersRun; spread: OrdersRun }> {
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

async function at(env: Record<string, string>, url: string): Promise<[number, Record<string, string>]> {
  const port = await freePort()
  return [port, { ...env, DATABASE_URL: url, PORT: String(port) }]
}

function two(value: number): number {
  return Math.round(value * 100) / 100
}

function ratio(a: OrdersRun, b: OrdersRun): number {
  return two(a.perSecond / b.perSecond)
}

function round(run: OrdersRun) {
  return {
    perSecond: Math.round(run.perSecond),
    placePerSecond: Math.round(run.orders / run.placeSeconds),
    notifyPerSecond: Math.round(run.orders / run.notifySeconds),
  }
}
