import type { Noun } from '../../noun.ts'
import './notice.personal-data.ts'
import { NoticeController } from './notice.controller.ts'
import { NoticeQueries } from './notice.queries.ts'
import { ReadNotices } from './read-notices.ts'
import { WriteNotices } from './write-notices.ts'
import { Notice } from './notice.entity.ts'
import { noticeInvariants } from './notice.invariants.ts'

export const noticeNoun: Noun = {
  entities: [Notice],
  controllers: [NoticeController],
  providers: [NoticeQueries, ReadNotices, WriteNotices],
  invariants: noticeInvariants,
}
