import type { Noun } from '../../noun.ts'
import { MemberAdminController } from './member.admin.controller.ts'
import { MemberAdminQueries } from './member.admin.queries.ts'

export const memberViewNoun: Noun = {
  controllers: [MemberAdminController],
  providers: [MemberAdminQueries],
}
