import { z } from 'zod'
import { decryptResource } from './decrypt-resource.ts'
import { text } from './field-shapes.ts'
import { readNotifiedRefund, type RefundFacts } from './refund.ts'
import { type PaidTransaction, readTransaction } from './transaction.ts'
import type { VerificationKeys } from './verification-keys.ts'
import { type ReceivedHeaders, verifySignature } from './verify-signature.ts'
import { NotificationError } from './wechat-pay.errors.ts'

export type PayNotification =
  | ({ kind: 'transaction'; notificationId: string; tradeState: 'SUCCESS' } & PaidTransaction)
  | ({ kind: 'refund'; notificationId: string; mchid: string } & RefundFacts & {
        status: 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
      })

export interface NotificationReader {
  keys: VerificationKeys
  /** 32 bytes. */
  apiV3Key: Buffer
  appid: string
  mchid: string
}

const envelope = z.object({
  id: text,
  event_type: text,
  resource_type: z.literal('encrypt-resource'),
  resource: z.object({
    algorithm: z.literal('AEAD_AES_256_GCM'),
    ciphertext: z.string().min(1),
    nonce: text,
    associated_data: z.string().optional(),
  }),
})

/**
 * Turns a notification of WeChat Pay into facts: signature first, then decryption, then strict reading. That the facts
 * fit one of our orders, by number, amount and payer, is still for the caller to see.
 *
 * @param rawBody the bytes as received.
 * @throws NotificationError; nothing of a refused notification may be used.
 */
export function parseNotification(
  reader: NotificationReader,
  headers: ReceivedHeaders,
  rawBody: Buffer,
  now: Date,
): PayNotification {
  const signature = verifySignature(headers, rawBody, reader.keys, now)
  if (!signature.ok) throw new NotificationError('signature', signature.fault, signature.header)

  const { id, event_type: event, resource } = read(() => envelope.parse(JSON.parse(rawBody.toString('utf8'))))
  const plain = decrypt(resource, reader.apiV3Key)
  if (event === 'TRANSACTION.SUCCESS') return paidNotification(id, plain, reader)
  if (event.startsWith('REFUND.')) return refundNotification(id, event, plain, reader)
  throw new NotificationError('content', 'event-unsupported', event)
}

function paidNotification(notificationId: string, plain: string, reader: NotificationReader): PayNotification {
  const facts = read(() => readTransaction(JSON.parse(plain)))
  if (facts.mchid !== reader.mchid || facts.appid !== reader.appid) throw otherMerchant()
  if (!facts.paid || facts.state !== 'SUCCESS') throw contradiction(`TRANSACTION.SUCCESS says ${facts.state}`)
  const { paid: _, state: tradeState, ...transaction } = facts
  return { kind: 'transaction', notificationId, tradeState, ...transaction }
}

function refundNotification(
  notificationId: string,
  event: string,
  plain: string,
  reader: NotificationReader,
): PayNotification {
  const facts = read(() => readNotifiedRefund(JSON.parse(plain)))
  if (facts.mchid !== reader.mchid) throw otherMerchant()
  const { status } = facts
  if (status === 'PROCESSING' || event !== `REFUND.${status}`) throw contradiction(`${event} says ${status}`)
  return { kind: 'refund', notificationId, ...facts, status }
}

function decrypt(resource: z.output<typeof envelope>['resource'], apiV3Key: Buffer): string {
  const { ciphertext, nonce, associated_data: associatedData } = resource
  try {
    return decryptResource({ ciphertext, nonce, associatedData }, apiV3Key)
  } catch (cause) {
    throw new NotificationError('content', 'undecryptable', undefined, { cause })
  }
}

function read<T>(parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    throw new NotificationError('content', 'malformed', undefined, { cause })
  }
}

const otherMerchant = () => new NotificationError('content', 'other-merchant')
const contradiction = (message: string) => new NotificationError('content', 'contradictory', message)
