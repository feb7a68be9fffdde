import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, id, instant, int, longText, maybe, text } from '../table.ts'

/** Tickets with their conversations, and surveys. */
export class Service1764400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'tickets',
      [
        id(),
        text('code', 16),
        int('memberId'),
        text('kind', 16),
        maybe(int('orderId')),
        text('summary', 64),
        text('state', 16),
        int('priority'),
        instant('createdAt'),
        instant('lastMessageAt'),
        maybe(instant('waitingSinceAt')),
        maybe(instant('firstAnsweredAt')),
        maybe(instant('solvedAt')),
        maybe(instant('closedAt')),
        maybe(instant('adoptedAt')),
      ],
      {
        unique: { uq_tickets_code: ['code'] },
        index: {
          ix_tickets_member: ['memberId', 'id'],
          ix_tickets_waiting: ['waitingSinceAt', 'id'],
          ix_tickets_state: ['state', 'id'],
          ix_tickets_order: ['orderId'],
        },
      },
    )
    await createTable(
      q,
      'ticket_messages',
      [
        id(),
        int('ticketId'),
        text('kind', 16),
        text('author', 16),
        maybe(int('staffId')),
        text('body', 1000),
        longText('picturesJson'),
        instant('createdAt'),
      ],
      { index: { ix_ticket_messages_ticket: ['ticketId', 'id'] } },
    )
    await createTable(
      q,
      'surveys',
      [
        id(),
        text('code', 24),
        int('memberId'),
        text('businessKey', 64),
        text('cause', 16),
        maybe(int('orderId')),
        maybe(int('ticketId')),
        maybe(int('score')),
        text('comment', 300),
        instant('createdAt'),
        instant('expiresAt'),
        maybe(instant('answeredAt')),
      ],
      {
        unique: { uq_surveys_code: ['code'], uq_surveys_key: ['businessKey'] },
        index: { ix_surveys_member: ['memberId', 'id'], ix_surveys_answered: ['answeredAt', 'id'] },
        checks: {
          ck_surveys_score: '(score IS NULL) = (answeredAt IS NULL) AND (score IS NULL OR (score >= 1 AND score <= 5))',
        },
      },
    )
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['surveys', 'ticket_messages', 'tickets']) await q.dropTable(table)
  }
}
