import { addMs, DAY_MS, HOUR_MS } from '@tuanke/shared/time'
import { subjectOf } from '../src/modules/service/review/decide-review.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import { demoCode } from './shop/demo-code.ts'
import { type DemoReview, demoReviews } from './shop/reviews.ts'

interface ReceivedLine {
  orderLineId: number
  orderId: number
  memberId: number
  productId: number
  spec: string
  receivedAt: Date
  coverUrl: string
}

/** Every third line that was received is left for whoever tries the demo. */
const LEFT_OPEN = 3

/** What members say of what they have received, as far as there was time to. */
export async function seedReviews(tx: Tx, now: Date): Promise<void> {
  const lines = await tx.rows<ReceivedLine>(
    `SELECT l.id AS orderLineId, o.id AS orderId, o.memberId, k.productId, l.spec, o.receivedAt, p.coverUrl
       FROM orders o JOIN order_lines l ON l.orderId = o.id JOIN skus k ON k.id = l.skuId
       JOIN products p ON p.id = k.productId
      WHERE o.fulfilmentState = 'received' AND l.refundedQuantity < l.quantity AND o.receivedAt IS NOT NULL ORDER BY l.id`,
  )
  const spoken = lines.filter((_, index) => index % LEFT_OPEN !== LEFT_OPEN - 1)
  const rows = spoken.flatMap((line, index) => {
    const plan = demoReviews[index % demoReviews.length]!
    const row = rowOf(line, plan, index, now)
    return row.createdAt <= now ? [row] : []
  })
  const firstId = await tx.insert('reviews', rows)
  const checks = rows.flatMap(({ picturesJson, createdAt }, index) =>
    picturesJson.map((url) => ({
      ...{ traceId: demoCode(`check ${index}`, 16), subject: subjectOf('review', firstId + index), url, createdAt },
      ...{ verdict: 'pass', label: 100 },
    })),
  )
  await tx.insert('picture_checks', checks)
}

function rowOf(line: ReceivedLine, plan: DemoReview, index: number, now: Date) {
  const { receivedAt, coverUrl, ...about } = line
  const createdAt = addMs(receivedAt, plan.afterHours * HOUR_MS)
  const appendedAt = addMs(createdAt, 2 * DAY_MS)
  const isAppended = plan.append !== undefined && appendedAt <= now
  const { isHeld = false } = plan
  return {
    ...{ code: demoCode(`review ${index}`, 12), ...about, body: plan.text, isAnonymous: plan.isAnonymous ?? false },
    ...{
      productScore: plan.productScore,
      serviceScore: plan.serviceScore ?? 5,
      deliveryScore: plan.deliveryScore ?? 5,
    },
    ...{ picturesJson: plan.hasPicture ? [coverUrl] : [], hasPictures: plan.hasPicture ?? false },
    ...{ state: isHeld ? 'held' : 'approved', stateReason: '', createdAt, approvedAt: isHeld ? null : createdAt },
    ...{ textVerdict: isHeld ? 'review' : 'pass', textLabel: isHeld ? 10001 : 100 },
    ...{ reply: plan.reply ?? null, repliedAt: plan.reply ? addMs(createdAt, HOUR_MS) : null },
    ...{ appendBody: isAppended ? plan.append! : null, appendPicturesJson: isAppended ? [] : null },
    ...{ appendState: isAppended ? 'approved' : null, appendVerdict: isAppended ? 'pass' : null },
    ...{ appendLabel: null, appendReason: isAppended ? '' : null, appendedAt: isAppended ? appendedAt : null },
  }
}
