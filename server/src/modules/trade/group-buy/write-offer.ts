import { foldForSearch } from '@tuanke/shared/search-text'
import { placeholders, type Param, type Tx } from '../../../platform/db/tx.ts'
import { pinyinOf } from '../../../platform/texts/pinyin.ts'
import { ProductError } from '../../goods/catalog/catalog.errors.ts'
import { SkuError } from '../../goods/stock/stock.errors.ts'
import { PickupPointError } from '../../shop/pickup-point/pickup-point.errors.ts'
import type { AdminGroupBuyInput } from './dto/admin-group-buy-input.dto.ts'

/** The columns of `group_buys` that staff write. @throws product.not-found | product.archived */
export async function groupBuyColumns(tx: Tx, input: AdminGroupBuyInput) {
  const product = await tx.row<{ id: number; status: string }>('SELECT id, status FROM products WHERE code = ?', [
    input.productCode,
  ])
  if (!product) throw ProductError('not-found', { code: input.productCode })
  if (product.status === 'archived') throw ProductError('archived', { code: input.productCode })
  const { unitsPerMember, joinsPerMember, opensPerMember, teamSize, teamLifeMinutes } = input
  return {
    productId: product.id,
    searchText: foldForSearch(`${input.title} ${input.subtitle}`),
    searchPinyin: pinyinOf(input.title),
    ...{ title: input.title.trim(), subtitle: input.subtitle.trim(), coverUrl: input.coverUrl },
    ...{ openAt: new Date(input.openAt), closeAt: new Date(input.closeAt), teamSize, teamLifeMinutes },
    ...{ unitsPerMember, joinsPerMember, opensPerMember },
    ...{ hasExpress: input.express !== null, shippingFen: input.express?.shippingFen ?? 0 },
    hasMemberPrice: input.hasMemberPrice ?? true,
    ...{ shareTitle: input.shareTitle.trim(), shareImageUrl: input.shareImageUrl },
  }
}

interface Target {
  id: number
  productId: number
}

/**
 * Items are matched by SKU, so what members have taken of them stays counted. One that was ordered is only taken off the
 * offer; a quota below what is sold already becomes what is sold. @throws sku.not-found
 */
export async function writeItems(tx: Tx, groupBuy: Target, items: AdminGroupBuyInput['items']): Promise<void> {
  const skus = await tx.rows<{ id: number; code: string }>('SELECT id, code FROM skus WHERE productId = ?', [
    groupBuy.productId,
  ])
  const idOf = new Map(skus.map(({ id, code }) => [code, id]))
  const there = await tx.rows<{ id: number; skuId: number }>(
    'SELECT id, skuId FROM group_buy_items WHERE groupBuyId = ? ORDER BY id',
    [groupBuy.id],
  )
  const kept = new Set<number>()
  const added: Record<string, Param>[] = []
  for (const { skuCode, groupPriceFen, alonePriceFen, quota, perMemberLimit } of items) {
    const skuId = idOf.get(skuCode)
    if (skuId === undefined) throw SkuError('not-found', { skuCode })
    const old = there.find((item) => item.skuId === skuId)
    if (!old) {
      const facts = { groupPriceFen, alonePriceFen, quota, perMemberLimit }
      added.push({ groupBuyId: groupBuy.id, skuId, ...facts, sold: 0, isActive: true })
      continue
    }
    kept.add(old.id)
    await tx.run(
      `UPDATE group_buy_items SET groupPriceFen = ?, alonePriceFen = ?, perMemberLimit = ?, isActive = 1,
              quota = CASE WHEN sold > ? THEN sold ELSE ? END WHERE id = ?`,
      [groupPriceFen, alonePriceFen, perMemberLimit, quota, quota, old.id],
    )
  }
  await tx.insert('group_buy_items', added)
  await takeOff(
    tx,
    groupBuy.id,
    there.map(({ id }) => id).filter((id) => !kept.has(id)),
  )
}

async function takeOff(tx: Tx, groupBuyId: number, itemIds: number[]): Promise<void> {
  if (itemIds.length === 0) return
  const ordered = await tx.rows<{ itemId: number }>(
    'SELECT DISTINCT l.itemId FROM order_lines l JOIN orders o ON o.id = l.orderId WHERE o.groupBuyId = ?',
    [groupBuyId],
  )
  const stay = new Set(ordered.map(({ itemId }) => itemId))
  const gone = itemIds.filter((id) => !stay.has(id))
  await tx.run(`UPDATE group_buy_items SET isActive = 0 WHERE id IN (${placeholders(itemIds.length)})`, itemIds)
  if (gone.length > 0) await tx.run(`DELETE FROM group_buy_items WHERE id IN (${placeholders(gone.length)})`, gone)
}

/** Replaces where the goods can be collected; orders remember their own point and time. @throws pickup-point.not-found */
export async function writePoints(tx: Tx, groupBuyId: number, points: AdminGroupBuyInput['pickupPoints']) {
  await tx.run('DELETE FROM group_buy_pickup_points WHERE groupBuyId = ?', [groupBuyId])
  if (points.length === 0) return
  const known = await tx.rows<{ id: number; code: string }>(
    `SELECT id, code FROM pickup_points WHERE code IN (${placeholders(points.length)})`,
    points.map((point) => point.pickupPointCode),
  )
  const rows = points.map((point) => {
    const pickupPointId = known.find(({ code }) => code === point.pickupPointCode)?.id
    if (pickupPointId === undefined) throw PickupPointError('not-found', { code: point.pickupPointCode })
    const times = { pickupFromAt: new Date(point.pickupFromAt), pickupToAt: new Date(point.pickupToAt) }
    return { groupBuyId, pickupPointId, ...times, instructions: point.instructions.trim() }
  })
  await tx.insert('group_buy_pickup_points', rows)
}
