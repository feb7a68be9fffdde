import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, id, instant, int, maybe, text } from '../table.ts'

/** Sharing (GB-8) and favourites. */
export class Sharing1764700000000 implements MigrationInterface {
  name = 'Sharing1764700000000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'share_codes',
      [
        id(),
        text('code', 16),
        text('targetKey', 64),
        int('groupBuyId'),
        maybe(int('teamId')),
        maybe(int('sharerMemberId')),
        maybe(text('urlLink', 255)),
        maybe(instant('urlLinkExpiresAt')),
        instant('createdAt'),
      ],
      { unique: { uq_share_codes_code: ['code'], uq_share_codes_target: ['targetKey'] } },
    )
    await createTable(
      q,
      'visits',
      [
        id(),
        int('groupBuyId'),
        text('visitorKey', 48),
        maybe(int('memberId')),
        int('times'),
        maybe(int('firstSharerMemberId')),
        maybe(int('lastSharerMemberId')),
        int('firstScene'),
        int('lastScene'),
        instant('firstAt'),
        instant('lastAt'),
      ],
      {
        unique: { uq_visits_visitor: ['groupBuyId', 'visitorKey'] },
        index: {
          ix_visits_sharer: ['groupBuyId', 'firstSharerMemberId'],
          ix_visits_member: ['memberId'],
        },
        checks: { ck_visits_times: 'times > 0' },
      },
    )
    await createTable(
      q,
      'team_activities',
      [
        id(),
        int('teamId'),
        text('activityId', 128),
        text('state', 16),
        maybe(int('toldCount')),
        instant('expiresAt'),
        instant('createdAt'),
      ],
      {
        unique: { uq_team_activities_activity: ['activityId'] },
        index: { ix_team_activities_team: ['teamId', 'state'] },
      },
    )
    await createTable(q, 'favourites', [id(), int('memberId'), int('groupBuyId'), instant('createdAt')], {
      unique: { uq_favourites_member: ['memberId', 'groupBuyId'] },
      index: { ix_favourites_group_buy: ['groupBuyId', 'id'] },
    })
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['favourites', 'team_activities', 'visits', 'share_codes']) await q.dropTable(table)
  }
}
