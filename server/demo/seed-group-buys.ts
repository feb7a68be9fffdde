import { businessDay, startOfBusinessDay } from '@tuanke/shared/time'
import type { Tx } from '../src/platform/db/tx.ts'
import { picture } from './pictures/album.ts'
import { demoCode } from './shop/demo-code.ts'
import { type DemoGroupBuy, demoGroupBuys } from './shop/group-buys.ts'
import { foldForSearch } from '@tuanke/shared/search-text'
import { pinyinOf } from '../src/platform/texts/pinyin.ts'

const HOUR_MS = 3_600_000

export const groupBuyCode = (drawing: string): string => demoCode(`group-buy ${drawing}`, 10)

/**
 * Group buys of all phases. Those that have ended by now are still open here, so that their orders can be placed the
 * usual way; `closeEnded` puts their schedule right afterwards.
 */
export async function seedGroupBuys(tx: Tx, points: Map<string, number>, staffId: number, now: Date): Promise<void> {
  for (const offer of demoGroupBuys) {
    const product = await tx.row<{ id: number }>('SELECT id FROM products WHERE code = ?', [
      demoCode(`product ${offer.drawing}`, 10),
    ])
    const at = (hours: number) => wholeHour(now, hours)
    const groupBuyId = await tx.insert('group_buys', {
      code: groupBuyCode(offer.drawing),
      productId: product!.id,
      mode: 'team',
      status: offer.isDraft ? 'draft' : 'published',
      title: offer.title,
      subtitle: offer.subtitle,
      searchText: foldForSearch(`${offer.title} ${offer.subtitle}`),
      searchPinyin: pinyinOf(offer.title),
      coverUrl: picture(offer.drawing).url,
      openAt: at(offer.opensInHours),
      closeAt: at(Math.max(offer.closesInHours, 1)),
      teamSize: offer.teamSize,
      teamLifeMinutes: offer.teamLifeHours * 60,
      unitsPerMember: offer.unitsPerMember ?? null,
      hasExpress: offer.expressFen !== undefined,
      shippingFen: offer.expressFen ?? 0,
      hasMemberPrice: !offer.isSamePriceForAll,
      shareTitle: offer.shareTitle,
      shareImageUrl: picture(offer.drawing, 'share').url,
      isPinned: offer.isPinned ?? false,
      isHidden: false,
      createdAt: at(Math.min(offer.opensInHours, 0) - 20),
    })
    await insertItems(tx, groupBuyId, product!.id, offer)
    await tx.insert(
      'group_buy_pickup_points',
      offer.points.map((name) => pointRow(groupBuyId, points.get(name)!, at(offer.closesInHours), offer)),
    )
    const createdAt = at(Math.min(offer.opensInHours, 0) - 20)
    const actions = offer.isDraft ? ['create'] : ['create', 'publish']
    await tx.insert(
      'group_buy_logs',
      actions.map((action) => ({ groupBuyId, staffId, action, detail: '', createdAt })),
    )
  }
}

/** Merchants open and close on the hour: the past one for what has been, the coming one for what will be. */
function wholeHour(now: Date, hours: number): Date {
  const at = (now.getTime() + hours * HOUR_MS) / HOUR_MS
  return new Date((hours < 0 ? Math.floor(at) : Math.ceil(at)) * HOUR_MS)
}

async function insertItems(tx: Tx, groupBuyId: number, productId: number, offer: DemoGroupBuy): Promise<void> {
  const skus = await tx.rows<{ id: number }>('SELECT id FROM skus WHERE productId = ? ORDER BY id', [productId])
  await tx.insert(
    'group_buy_items',
    offer.items.map(({ groupPriceFen, alonePriceFen, quota, perMemberLimit }, index) => ({
      groupBuyId,
      skuId: skus[index]!.id,
      groupPriceFen,
      alonePriceFen,
      quota: quota ?? null,
      sold: 0,
      perMemberLimit: perMemberLimit ?? null,
      isActive: true,
    })),
  )
}

/** Two days to collect, from ten in the morning: goods come before the doors open. */
function pointRow(groupBuyId: number, pickupPointId: number, closeAt: Date, offer: DemoGroupBuy) {
  const there = closeAt.getTime() + offer.pickupAfterHours * HOUR_MS
  const today = startOfBusinessDay(businessDay(new Date(there))).getTime() + 10 * HOUR_MS
  const from = today >= there ? today : today + 24 * HOUR_MS
  return {
    groupBuyId,
    pickupPointId,
    pickupFromAt: new Date(from),
    pickupToAt: new Date(from + 33 * HOUR_MS),
    instructions: '到店出示取货码即可，生鲜请尽快来取。',
  }
}

/** The true end of those that are over. */
export async function closeEnded(tx: Tx, now: Date): Promise<void> {
  for (const { drawing, closesInHours } of demoGroupBuys.filter((offer) => offer.closesInHours < 0))
    await tx.run('UPDATE group_buys SET closeAt = ? WHERE code = ?', [
      wholeHour(now, closesInHours),
      groupBuyCode(drawing),
    ])
}
