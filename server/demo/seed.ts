import { join } from 'node:path'
import type { INestApplicationContext } from '@nestjs/common'
import { Env } from '../src/env.ts'
import { AddSkus } from '../src/modules/goods/catalog/add-skus.ts'
import { Clock } from '../src/platform/clock/clock.ts'
import { PersonalData } from '../src/platform/crypto/personal-data.ts'
import { Db } from '../src/platform/db/db.ts'
import type { StaffActor } from '../src/platform/http/actor.ts'
import { Log } from '../src/platform/log/log.ts'
import { SaveSettings } from '../src/platform/settings-store/save-settings.ts'
import { Settings } from '../src/platform/settings-store/settings.ts'
import { drawPictures } from './draw-pictures.ts'
import { fulfilDemoOrders } from './fulfil-demo-orders.ts'
import { askedFor } from './pictures/album.ts'
import { introduceMembers, placeDemoOrders } from './place-demo-orders.ts'
import { seedRewards, sortLedger, tellLoyalty } from './seed-loyalty.ts'
import { dateAfterSales, seedAfterSales } from './seed-after-sale.ts'
import { seedCategories, seedProducts } from './seed-catalog.ts'
import { seedCoupons } from './seed-coupons.ts'
import { decidedDays, seedSettings } from './seed-settings.ts'
import { closeEnded, seedGroupBuys } from './seed-group-buys.ts'
import { hashDemoPasswords, seedMembers, seedPickupPoints, seedStaff } from './seed-people.ts'
import { dateLevels, seedLevels, tellGrowth } from './seed-levels.ts'
import { allowMessages, dateMessages } from './seed-messages.ts'
import { seedReviews } from './seed-reviews.ts'
import { seedService } from './seed-service.ts'
import { seedSharing } from './seed-sharing.ts'
import { Shop } from './shop.ts'
import { sortNotices, tellPastPoints, tellThePast } from './tell-the-past.ts'

/**
 * Fills an empty database with a small shop: goods, people, group buys and, with the sandbox at hand, orders at every
 * stage. A database with anybody in it is left alone. The same shop every time, seen from the present moment.
 */
export async function seedDemo(app: INestApplicationContext): Promise<void> {
  const anywhere = { strict: false }
  const env = app.get(Env, anywhere)
  const db = app.get(Db, anywhere)
  if (!(await isEmpty(db))) return
  const now = app.get(Clock, anywhere).now()
  const personal = app.get(PersonalData, anywhere)
  const addSkus = app.get(AddSkus, anywhere)
  const hashes = await hashDemoPasswords()
  await db.transaction(async (tx) => {
    const points = await seedPickupPoints(tx)
    await seedStaff(tx, hashes, points, now)
    await seedMembers(tx, env.wechat.appId, personal, now)
    await seedCategories(tx)
    await seedProducts(tx, addSkus, now)
    const owner = await tx.row<{ id: number }>("SELECT id FROM staff WHERE role = 'owner'")
    await seedGroupBuys(tx, points, owner!.id, now)
    await seedCoupons(tx, now)
    await seedRewards(tx, now)
    await seedLevels(tx, now)
  })
  await seedSettings(db, app.get(SaveSettings, anywhere))
  const pictures = drawPictures(askedFor(), join(env.dataDir, 'images'))
  if (env.sandbox)
    await trade(new Shop(app), app.get(Settings, anywhere), now).catch((err: unknown) =>
      // A demo without orders is better than none, and says so.
      app.get(Log, anywhere).warn({ err }, 'the demo shop opens without all of its orders'),
    )
  await db.transaction((tx) => closeEnded(tx, now))
  await pictures
}

async function isEmpty(db: Db): Promise<boolean> {
  const row = await db.read((tx) =>
    tx.row<{ rows: number }>(
      'SELECT (SELECT COUNT(*) FROM members) + (SELECT COUNT(*) FROM staff) + (SELECT COUNT(*) FROM products) AS `rows`',
    ),
  )
  return row?.rows === 0
}

/** Orders are made now, through the shop's own doors, and get their dates afterwards. */
async function trade(shop: Shop, settings: Settings, now: Date): Promise<void> {
  const days = decidedDays(settings)
  await shop.db.read((tx) => shop.learnNames(tx))
  await introduceMembers(shop)
  await allowMessages(shop)
  const teams = await placeDemoOrders(shop)
  await shop.runner.drain()
  const owner = await shop.db.read((tx) => tx.row<{ id: number }>("SELECT id FROM staff WHERE role = 'owner'"))
  const staff: StaffActor = { kind: 'staff', staffId: owner!.id, role: 'owner', pickupPointId: null }
  await tellLoyalty(shop.app, staff, now)
  await fulfilDemoOrders(shop, teams, staff, now)
  await shop.runner.drain()
  const cases = await seedAfterSales(shop, staff)
  await shop.db.transaction(async (tx) => {
    await closeEnded(tx, now)
    await tellThePast(tx, teams, now, days)
    await dateAfterSales(tx, cases)
    await tellGrowth(shop.app, tx, now)
  })
  // What has fallen due by that: points of old orders, and the team that nobody joined.
  await shop.runner.drain()
  await shop.db.transaction(async (tx) => {
    await tellPastPoints(tx, days)
    await sortLedger(tx)
    await dateLevels(tx)
    await seedService(tx, shop.outbox, now, days)
    await seedReviews(tx, now)
    await seedSharing(tx, shop.outbox, now)
    await dateMessages(tx)
    await sortNotices(tx)
  })
}
