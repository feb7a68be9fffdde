import { addMs, HOUR_MS, MINUTE_MS } from '@tuanke/shared/time'
import { reminders } from '../src/modules/engage/favourite/reminders.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import type { Outbox } from '../src/platform/jobs/outbox.ts'
import { demoCode } from './shop/demo-code.ts'

/** Ways in, as often as they happen: chats most, then the timeline, posters, the app itself and a link. */
const SCENES = [1007, 1008, 1007, 1154, 1047, 1007, 1001, 1008, 1047, 1194, 1007, 1001]
/** Visitors for each order, about what a shop sees. */
const PER_ORDER = 4
const FEWEST = 6
const FAVOURITES: readonly [openid: string, every: number][] = [
  ['o_demo_lin', 3],
  ['o_demo_zhou', 4],
  ['o_demo_xu', 5],
]

interface Offer {
  id: number
  openAt: Date
  closeAt: Date
}

interface Buyer {
  groupBuyId: number
  memberId: number
  sharerMemberId: number | null
  createdAt: Date
}

/** Who looked at what, by whose link, and who wants to be reminded. */
export async function seedSharing(tx: Tx, outbox: Outbox, now: Date): Promise<void> {
  const offers = await tx.rows<Offer>(
    "SELECT id, openAt, closeAt FROM group_buys WHERE status = 'published' ORDER BY id",
  )
  const buyers = await tx.rows<Buyer>(
    `SELECT groupBuyId, memberId, MIN(sharerMemberId) AS sharerMemberId, MIN(createdAt) AS createdAt
       FROM orders GROUP BY groupBuyId, memberId ORDER BY groupBuyId, memberId`,
  )
  await tx.insert(
    'visits',
    offers.flatMap((offer) =>
      visitsOf(
        offer,
        buyers.filter(({ groupBuyId }) => groupBuyId === offer.id),
        now,
      ),
    ),
  )
  for (const [openid, every] of FAVOURITES) {
    const { memberId } = (await tx.row<{ memberId: number }>(
      'SELECT memberId FROM member_identities WHERE openid = ?',
      [openid],
    ))!
    const marked = offers.filter(({ closeAt }, index) => closeAt > now && index % every === 1)
    await tx.insert(
      'favourites',
      marked.map(({ id }) => ({ memberId, groupBuyId: id, createdAt: addMs(now, -5 * HOUR_MS) })),
    )
    for (const { id, ...schedule } of marked) await outbox.add(tx, ...reminders({ ...schedule, groupBuyId: id }, now))
  }
}

/** Buyers a little before they bought, and people who only looked, spread over the time it has been open. */
function visitsOf({ id: groupBuyId, openAt, closeAt }: Offer, buyers: Buyer[], now: Date) {
  if (openAt >= now) return []
  const end = Math.min(closeAt.getTime(), now.getTime())
  const sharers = buyers.map(({ memberId }) => memberId)
  const bought = buyers.map(({ memberId, sharerMemberId, createdAt }, n) =>
    visit(groupBuyId, `m:${memberId}`, memberId, sharerMemberId, n, new Date(createdAt.getTime() - 7 * MINUTE_MS), 3),
  )
  const lookers = FEWEST + buyers.length * PER_ORDER
  const looked = Array.from({ length: lookers }, (_, n) => {
    const at = new Date(openAt.getTime() + ((end - openAt.getTime()) * (n + 1)) / (lookers + 1))
    const sharer = n % 3 === 2 ? null : (sharers[n % Math.max(1, sharers.length)] ?? null)
    return visit(groupBuyId, `a:${demoCode(`visitor ${groupBuyId} ${n}`, 24)}`, null, sharer, n, at, 1 + (n % 2))
  })
  return [...bought, ...looked]
}

function visit(
  groupBuyId: number,
  visitorKey: string,
  memberId: number | null,
  sharer: number | null,
  n: number,
  at: Date,
  times: number,
) {
  const scene = sharer === null ? 1001 : SCENES[n % SCENES.length]!
  return {
    groupBuyId,
    visitorKey,
    memberId,
    times,
    firstSharerMemberId: sharer,
    lastSharerMemberId: sharer,
    firstScene: scene,
    lastScene: scene,
    firstAt: at,
    lastAt: at,
  }
}
