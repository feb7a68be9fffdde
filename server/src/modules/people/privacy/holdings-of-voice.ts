import { noticeHolding } from '../../messaging/notice/notice.personal-data.ts'
import type { Holding } from './holding.ts'

const HISTORY = 'What was asked for and how it ended, without a word of the member.'

/** What members look at and say, and what they are told. */
export const voiceHoldings: readonly Holding[] = [
  noticeHolding,
  {
    table: 'messages',
    shown: ['topic', 'dataJson', 'status', 'createdAt', 'settledAt'],
    onDeletion: 'delete',
  },
  { table: 'message_permissions', shown: ['lastAnswer', 'answeredAt'], onDeletion: 'delete' },
  { table: 'message_permission_entries', shown: ['kind', 'amount', 'createdAt'], onDeletion: 'delete' },
  { table: 'favourites', shown: ['groupBuyId', 'createdAt'], onDeletion: 'delete' },
  { table: 'visits', shown: ['groupBuyId', 'times', 'firstAt', 'lastAt'], onDeletion: 'delete' },
  {
    table: 'reviews',
    shown: [
      ...['code', 'productScore', 'serviceScore', 'deliveryScore', 'body', 'picturesJson', 'isAnonymous', 'state'],
      ...['appendBody', 'appendPicturesJson', 'reply', 'createdAt', 'appendedAt'],
    ],
    onDeletion: {
      ...{ body: '', picturesJson: '[]', hasPictures: 0, isAnonymous: 1 },
      ...{ appendBody: null, appendPicturesJson: null, appendState: null, appendVerdict: null },
    },
    why: 'The scores alone: an average must not change because somebody leaves.',
  },
  {
    table: 'tickets',
    shown: ['code', 'kind', 'summary', 'state', 'createdAt', 'closedAt'],
    onDeletion: { summary: '' },
    why: HISTORY,
  },
  {
    table: 'ticket_messages',
    whose: 'ticketId IN (SELECT id FROM tickets WHERE memberId = ?)',
    shown: ['ticketId', 'kind', 'author', 'body', 'picturesJson', 'createdAt'],
    onDeletion: { body: '', picturesJson: '[]' },
    why: HISTORY,
  },
  {
    table: 'surveys',
    shown: ['cause', 'score', 'comment', 'createdAt', 'answeredAt'],
    onDeletion: { comment: '' },
    why: 'The score alone: an average must not change because somebody leaves.',
  },
]
