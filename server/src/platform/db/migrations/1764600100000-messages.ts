import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, id, instant, int, longText, maybe, text } from '../table.ts'

/** Subscribe messages with the ledger of their permissions, and what WeChat knows of our shipping. */
export class Messages1764600100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await messages(q)
    await permissions(q)
    await createTable(
      q,
      'wechat_shippings',
      [
        id(),
        int('orderId'),
        text('transactionId', 64),
        text('status', 16),
        int('attempts'),
        maybe(int('errcode')),
        maybe(text('lastError', 255)),
        maybe(int('orderState')),
        maybe(instant('uploadedAt')),
        maybe(instant('checkedAt')),
        maybe(int('confirmMethod')),
        maybe(instant('confirmedAt')),
        maybe(instant('settlesAt')),
        maybe(instant('settledAt')),
        instant('createdAt'),
      ],
      {
        unique: { uq_wechat_shippings_order: ['orderId'], uq_wechat_shippings_transaction: ['transactionId'] },
        index: { ix_wechat_shippings_status: ['status', 'id'] },
        checks: { ck_wechat_shippings_attempts: 'attempts >= 0' },
      },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['wechat_shippings', 'message_permission_entries', 'message_permissions', 'messages'])
      await q.dropTable(table)
  }
}

async function messages(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'messages',
    [
      id(),
      int('memberId'),
      text('businessKey', 64),
      text('topic', 16),
      text('templateId', 64),
      text('page', 128),
      longText('dataJson'),
      text('status', 16),
      maybe(text('reason', 32)),
      maybe(int('errcode')),
      maybe(text('lastError', 255)),
      int('attempts'),
      maybe(int('sendingMemberId')),
      instant('expiresAt'),
      instant('createdAt'),
      maybe(instant('settledAt')),
    ],
    {
      unique: { uq_messages_key: ['businessKey'], uq_messages_sending: ['sendingMemberId'] },
      index: { ix_messages_member: ['memberId', 'id'], ix_messages_status: ['status', 'id'] },
    },
  )
}

async function permissions(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'message_permissions',
    [id(), int('memberId'), text('templateId', 64), int('quota'), text('lastAnswer', 16), instant('answeredAt')],
    {
      unique: { uq_message_permissions: ['memberId', 'templateId'] },
      checks: { ck_message_permissions_quota: 'quota >= 0' },
    },
  )
  await createTable(
    q,
    'message_permission_entries',
    [
      id(),
      int('memberId'),
      text('templateId', 64),
      int('amount'),
      text('kind', 16),
      maybe(int('messageId')),
      instant('createdAt'),
    ],
    { index: { ix_message_permission_entries: ['memberId', 'templateId', 'id'] } },
  )
}
