import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, flag, id, instant, int, key, longText, maybe, text } from '../table.ts'

/** The reward mall, check-in, adjustments by staff and the ban list. */
export class Loyalty1764200000000 implements MigrationInterface {
  name = 'Loyalty1764200000000'

  async up(q: QueryRunner): Promise<void> {
    await reward(q)
    await redemption(q)
    await createTable(
      q,
      'check_ins',
      [id(), int('memberId'), text('day', 10), int('streak'), int('points'), instant('createdAt')],
      { unique: { uq_check_ins_day: ['memberId', 'day'] } },
    )
    await createTable(
      q,
      'points_adjustments',
      [
        id(),
        text('code', 16),
        int('memberId'),
        int('amount'),
        text('reason', 255),
        text('state', 16),
        int('requestedBy'),
        maybe(int('decidedBy')),
        maybe(text('decisionNote', 255)),
        instant('createdAt'),
        maybe(instant('decidedAt')),
      ],
      {
        unique: { uq_points_adjustments_code: ['code'] },
        index: { ix_points_adjustments_state: ['state', 'id'], ix_points_adjustments_member: ['memberId', 'id'] },
        checks: { ck_points_adjustments_amount: 'amount <> 0' },
      },
    )
    await createTable(q, 'points_bans', [key('memberId'), text('reason', 255), int('staffId'), instant('createdAt')])
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of TABLES) await q.dropTable(table)
  }
}

const TABLES = ['rewards', 'reward_members', 'redemptions', 'check_ins', 'points_adjustments', 'points_bans']

async function reward(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'rewards',
    [
      id(),
      text('code', 16),
      text('kind', 16),
      text('title', 64),
      text('subtitle', 128),
      text('coverUrl', 255),
      longText('detail'),
      int('points'),
      maybe(int('stock')),
      int('taken'),
      maybe(int('perMemberLimit')),
      flag('hasPickup'),
      flag('hasExpress'),
      maybe(int('couponTemplateId')),
      flag('isActive'),
      int('sortOrder'),
      instant('createdAt'),
    ],
    {
      unique: { uq_rewards_code: ['code'] },
      index: { ix_rewards_list: ['isActive', 'sortOrder', 'id'] },
      checks: { ck_rewards_taken: 'points > 0 AND taken >= 0 AND (stock IS NULL OR taken <= stock)' },
    },
  )
  await createTable(q, 'reward_members', [id(), int('rewardId'), int('memberId'), int('units')], {
    unique: { uq_reward_members: ['rewardId', 'memberId'] },
    checks: { ck_reward_members: 'units >= 0' },
  })
}

async function redemption(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'redemptions',
    [
      id(),
      text('code', 16),
      int('memberId'),
      int('rewardId'),
      text('kind', 16),
      text('title', 64),
      text('coverUrl', 255),
      int('points'),
      text('delivery', 16),
      text('state', 16),
      maybe(int('pickupPointId')),
      maybe(text('pickupCode', 16)),
      maybe(instant('collectByAt')),
      maybe(text('contactNameSealed', 512)),
      maybe(text('contactPhoneSealed', 512)),
      maybe(text('region', 128)),
      maybe(text('addressSealed', 1024)),
      maybe(text('companyCode', 32)),
      maybe(text('companyName', 32)),
      maybe(text('trackingNo', 64)),
      maybe(text('couponCode', 32)),
      maybe(text('cancelledBy', 16)),
      maybe(text('cancelReason', 255)),
      maybe(int('staffId')),
      instant('createdAt'),
      maybe(instant('finishedAt')),
    ],
    {
      unique: { uq_redemptions_code: ['code'], uq_redemptions_pickup_code: ['pickupCode'] },
      index: {
        ix_redemptions_member: ['memberId', 'id'],
        ix_redemptions_desk: ['state', 'id'],
        ix_redemptions_reward: ['rewardId', 'memberId'],
      },
    },
  )
}
