import type { Noun } from '../../noun.ts'
import { MemberAdminController } from './member.admin.controller.ts'
import { MemberLookup } from './member-lookup.ts'
import { MemberAdminQueries } from './member.admin.queries.ts'

export const memberViewNoun: Noun = {
  controllers: [MemberAdminController],
  providers: [MemberAdminQueries, MemberLookup],
}
