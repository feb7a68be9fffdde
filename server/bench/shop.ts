import type { Db } from '../src/platform/db/db.ts'

export const PRICE_FEN = 1990
export const openidOf = (n: number): string => `o_bench_${n}`

/** A shop to load: `members` buyers and one open group buy of teams of two per SKU. Ids count from 1 in a new database. */
export async function seedShop(db: Db, appid: string, members: number, skus: number): Promise<void> {
  const now = new Date()
  const far = new Date(now.getTime() + 30 * 86_400_000)
  await db.transaction(async (tx) => {
    for (let from = 0; from < members; from += 500) {
      const numbers = Array.from({ length: Math.min(500, members - from) }, (_, i) => from + i + 1)
      await tx.insert(
        'members',
        numbers.map((n) => {
          const times = { createdAt: now, lastSeenAt: now }
          return { memberNo: `B${n}`, nickname: `会员${n}`, status: 'active', unpaidOrders: 0, ...times }
        }),
      )
      await tx.insert(
        'member_identities',
        numbers.map((n) => ({ memberId: n, appid, openid: openidOf(n), createdAt: now })),
      )
    }
    await tx.insert('categories', { code: 'C', name: '水果', sortOrder: 1 })
    await tx.insert('pickup_points', {
      ...{ code: 'PP01', name: '自提点', address: '路 1 号', phone: '', openHours: '', isActive: true },
    })
    for (let n = 1; n <= skus; n++) await seedOffer(tx, n, now, far)
  })
}

async function seedOffer(tx: Parameters<Parameters<Db['transaction']>[0]>[0], n: number, now: Date, far: Date) {
  const texts = { subtitle: '', coverUrl: '/x.webp' }
  const productId = await tx.insert('products', {
    ...{
      code: `P${n}`,
      categoryId: 1,
      title: '葡萄',
      searchText: '葡萄',
      ...texts,
      galleryJson: [],
      blocksJson: [],
      usageGuide: '',
    },
    ...{ certificatesJson: [], origin: '', storage: '', shelfLife: '', returnPromise: '', isPerishable: false },
    ...{ status: 'on', createdAt: now, updatedAt: now },
  })
  const skuId = await tx.insert('skus', {
    ...{ code: `S${n}`, productId, spec: '份', priceFen: 2990, costFen: 0, weightGram: 0, isOnShelf: true },
  })
  await tx.insert('stocks', { skuId, onHand: 1_000_000, reserved: 0, lowMark: 0 })
  await tx.insert('stock_movements', {
    ...{ skuId, cause: 'initial', delta: 1_000_000, onHandAfter: 1_000_000, reason: '', createdAt: now },
  })
  const groupBuyId = await tx.insert('group_buys', {
    ...{ code: `G${n}`, productId, mode: 'team', status: 'published', title: '葡萄', searchText: '葡萄', ...texts },
    ...{ openAt: new Date(now.getTime() - 1000), closeAt: far, teamSize: 2, teamLifeMinutes: 1440 },
    ...{ hasExpress: false, shippingFen: 0, shareTitle: '', isPinned: false, isHidden: false, createdAt: now },
  })
  await tx.insert('group_buy_items', {
    ...{ groupBuyId, skuId, groupPriceFen: PRICE_FEN, alonePriceFen: null, sold: 0, isActive: true },
  })
  await tx.insert('group_buy_pickup_points', {
    ...{ groupBuyId, pickupPointId: 1, pickupFromAt: now, pickupToAt: far, instructions: '' },
  })
}
