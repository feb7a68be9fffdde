import { MessageTemplates } from '../src/modules/messaging/message/message-templates.ts'
import { RecordAnswers } from '../src/modules/messaging/message/record-answers.ts'
import type { Topic } from '../src/modules/messaging/message/topics.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import type { Shop } from './shop.ts'

/** Who said yes to which messages, and how often; the others are told in the inbox only. */
const allowed: Record<string, Partial<Record<Topic, number>>> = {
  o_demo_lin: { team: 2, ready: 2, refund: 1, reminder: 1, ticket: 1 },
  o_demo_zhou: { team: 1, shipped: 1 },
  o_demo_chen: { team: 2, ready: 1 },
}

/** The members' answers on their phones, told to the shop as a phone does. */
export async function allowMessages(shop: Shop): Promise<void> {
  const templates = shop.app.get(MessageTemplates, { strict: false })
  const recordAnswers = shop.app.get(RecordAnswers, { strict: false })
  for (const [openid, topics] of Object.entries(allowed))
    for (const [topic, times] of Object.entries(topics) as [Topic, number][])
      for (let time = 1; time <= times; time++) {
        const template = templates.of(topic)
        if (!template) continue
        await shop.device('/phone/subscribe', { openid, answers: { [template.templateId]: 'accept' } })
        const memberId = shop.memberOf(openid)
        const key = `demo-messages-${topic}-${time}`
        await recordAnswers.run(memberId, [{ topic, answer: 'accept' }], {
          actor: `member:${memberId}`,
          key,
          requestHash: key,
        })
      }
}

/** Messages went out, and WeChat was told of goods, when it happened in the story. The log is read by id: in order of dates. */
export async function dateMessages(tx: Tx): Promise<void> {
  await tx.run(
    `UPDATE wechat_shippings SET
       createdAt = (SELECT COALESCE(o.shippedAt, o.readyAt) FROM orders o WHERE o.id = wechat_shippings.orderId),
       uploadedAt = (SELECT COALESCE(o.shippedAt, o.readyAt) FROM orders o WHERE o.id = wechat_shippings.orderId)
     WHERE status = 'uploaded'`,
  )
  const rows = await tx.rows<{ id: number; toldAt: Date; settledAt: Date | null }>(
    `SELECT m.*, n.createdAt AS toldAt FROM messages m JOIN notices n ON n.businessKey = m.businessKey
     ORDER BY n.createdAt, m.id`,
  )
  await tx.run('DELETE FROM messages')
  /** Old number → new one. */
  const ids = new Map<number, number>()
  for (const { id, toldAt, ...message } of rows) {
    const settledAt = message.settledAt && toldAt
    ids.set(id, await tx.insert('messages', { ...message, createdAt: toldAt, settledAt }))
  }
  for (const entry of await tx.rows<{ id: number; messageId: number }>(
    'SELECT id, messageId FROM message_permission_entries WHERE messageId IS NOT NULL',
  ))
    await tx.run('UPDATE message_permission_entries SET messageId = ? WHERE id = ?', [
      ids.get(entry.messageId)!,
      entry.id,
    ])
  // One that had to wait for another to the same person is still to be sent.
  for (const job of await tx.rows<{ id: number; payloadJson: { messageId: number } }>(
    "SELECT id, payloadJson FROM jobs WHERE name = 'send-message' AND status = 'pending'",
  )) {
    const payload = JSON.stringify({ messageId: ids.get(job.payloadJson.messageId) })
    await tx.run('UPDATE jobs SET payloadJson = ? WHERE id = ?', [payload, job.id])
  }
}
