import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { credentialsOf } from '../sandbox/keyring/credentials.ts'
import { openKeyring } from '../sandbox/keyring/keyring.ts'
import { createDatabase, dropDatabase, startMaria } from '../test/harness/maria.ts'
import { measureFloor, measureShop, ORDERS, type Runs, SPREAD_SKUS } from './measure.ts'

/** `mariadb`, `sqlite` or both. */
const ENGINE = process.env.BENCH_ENGINE ?? 'mariadb,sqlite'
/** The shop and its floors reach MariaDB as docs/operations.md advises on one machine; `tcp` is the way from another one. */
const WAY = process.env.BENCH_WAY === 'tcp' ? 'tcp' : 'socket'

/*
 * Orders per second over HTTP, the floors of the same statements written by hand (in packets of several, and singly as they
 * were until the door learned to send several), and start times, on a MariaDB that writes to disk at every commit; then the
 * shop on SQLite. The last line is JSON.
 */
const folder = mkdtempSync(join(tmpdir(), 'tuanke-bench-'))
// The database runs as nobody and must be able to reach its folder inside this one, so the shop, which closes its own to
// everybody else, has another.
chmodSync(folder, 0o755)
const keyring = await openKeyring(join(folder, 'keys'))
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const env = {
  ...credentialsOf(keyring, 'http://127.0.0.1:9', ''),
  ...{
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATA_DIR: join(folder, 'shop'),
    SANDBOX_CONTROL_URL: '',
    SANDBOX_DEVICE_URL: '',
  },
  APP_SECRET: 'the-bench-has-a-secret-of-its-own-too',
}
try {
  const result = {
    orders: ORDERS,
    ...(ENGINE.includes('mariadb') ? await onMaria() : {}),
    ...(ENGINE.includes('sqlite') ? { sqlite: await onSqlite() } : {}),
  }
  say(JSON.stringify(result))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function onMaria() {
  const maria = await startMaria({ folder: join(folder, 'maria'), durable: true })
  const reached = (url: string): string => (WAY === 'socket' ? `${url}?socketPath=${maria.socket}` : url)
  try {
    const shopUrl = await createDatabase(maria.url)
    const shop = await measureShop({ ...env, DATABASE_URL: reached(shopUrl) }, keyring)
    await dropDatabase(shopUrl)
    const floorAt = async (FLOOR: string): Promise<Runs> => {
      const DATABASE_URL = reached(await createDatabase(maria.url))
      return measureFloor({ ...env, DATABASE_URL, FLOOR }, keyring)
    }
    const floor = await floorAt('single')
    const batchedFloor = await floorAt('batched')
    const result = {
      way: WAY,
      shop: both(shop),
      floor: both(floor),
      batchedFloor: both(batchedFloor),
      ratio: ratio(shop, floor),
      ratioToBatched: ratio(shop, batchedFloor),
      statementsPerOrder: shop.counted,
      startSeconds: { cold: two(shop.cold), warm: two(shop.warm) },
    }
    say(`MariaDB    hot SKU ${result.shop.hot.perSecond} orders/s, ${SPREAD_SKUS} SKUs ${result.shop.spread.perSecond}`)
    say(`the floor  hot SKU ${result.floor.hot.perSecond}, ${SPREAD_SKUS} SKUs ${result.floor.spread.perSecond}`)
    say(
      `batched    hot SKU ${result.batchedFloor.hot.perSecond}, ${SPREAD_SKUS} SKUs ${result.batchedFloor.spread.perSecond}`,
    )
    say(`ratio      hot ${result.ratioToBatched.hot}, spread ${result.ratioToBatched.spread} to the batched floor`)
    say(`ratio      hot ${result.ratio.hot}, spread ${result.ratio.spread} to the floor of single statements`)
    say(`statements ${shop.counted.statements} an order, and ${shop.counted.control} of transaction control`)
    say(`packets    ${shop.counted.packets} an order`)
    say(`start      cold ${result.startSeconds.cold} s, warm ${result.startSeconds.warm} s`)
    return result
  } finally {
    await maria.stop()
  }
}

async function onSqlite() {
  const shop = await measureShop({ ...env, DATABASE_URL: '' }, keyring)
  const result = { shop: both(shop), startSeconds: { cold: two(shop.cold), warm: two(shop.warm) } }
  say(`SQLite     hot SKU ${result.shop.hot.perSecond} orders/s, ${SPREAD_SKUS} SKUs ${result.shop.spread.perSecond}`)
  say(`start      cold ${result.startSeconds.cold} s, warm ${result.startSeconds.warm} s`)
  return result
}

function both({ hot, spread }: Runs) {
  return { hot: rates(hot), spread: rates(spread) }
}

function rates(run: Runs['hot']) {
  return {
    perSecond: Math.round(run.perSecond),
    placePerSecond: Math.round(run.orders / run.placeSeconds),
    notifyPerSecond: Math.round(run.orders / run.notifySeconds),
  }
}

function ratio(a: Runs, b: Runs) {
  return {
    hot: two(a.hot.perSecond / b.hot.perSecond),
    spread: two(a.spread.perSecond / b.spread.perSecond),
  }
}

function two(value: number): number {
  return Math.round(value * 100) / 100
}
