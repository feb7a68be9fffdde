import type { Noun } from '../../noun.ts'
import './privacy.personal-data.ts'
import { AgreeToPolicy } from './agree-to-policy.ts'
import { AskForExport } from './ask-for-export.ts'
import { BuildDataExport } from './build-data-export.ts'
import { DeleteMember } from './delete-member.ts'
import { EraseMember } from './erase-member.ts'
import { ExpireDataExport } from './expire-data-export.ts'
import { ExportFiles } from './export-files.ts'
import { PrivacyController } from './privacy.controller.ts'
import { PrivacyQueries } from './privacy.queries.ts'
import { SetSwitches } from './set-switches.ts'
import { SweepDeletedMember } from './sweep-deleted-member.ts'
import { MemberConsent, DataExport } from './privacy.entity.ts'
import { privacyInvariants } from './privacy.invariants.ts'

export const privacyNoun: Noun = {
  entities: [MemberConsent, DataExport],
  controllers: [PrivacyController],
  providers: [
    AgreeToPolicy,
    AskForExport,
    BuildDataExport,
    DeleteMember,
    EraseMember,
    ExpireDataExport,
    ExportFiles,
    PrivacyQueries,
    SetSwitches,
    SweepDeletedMember,
  ],
  invariants: privacyInvariants,
}
