import type { Noun } from '../../noun.ts'
import './member.personal-data.ts'
import { AddressController } from './address.controller.ts'
import { AddressQueries } from './address.queries.ts'
import { DeleteAddress } from './delete-address.ts'
import { FindOrCreateMember } from './find-or-create-member.ts'
import { LogIn } from './log-in.ts'
import { MemberCode } from './member-code.ts'
import { MemberQueries } from './member.queries.ts'
import { RevealPhone } from './reveal-phone.ts'
import { SaveAddress } from './save-address.ts'
import { SessionController } from './session.controller.ts'
import { SetContact } from './set-contact.ts'
import { UpdateProfile } from './update-profile.ts'
import { Member, MemberIdentity, MemberName, Address, PersonalDataReveal } from './member.entity.ts'
import { memberInvariants } from './member.invariants.ts'

export const memberNoun: Noun = {
  entities: [Member, MemberIdentity, MemberName, Address, PersonalDataReveal],
  controllers: [AddressController, SessionController],
  providers: [
    AddressQueries,
    DeleteAddress,
    FindOrCreateMember,
    LogIn,
    MemberCode,
    MemberQueries,
    RevealPhone,
    SaveAddress,
    SetContact,
    UpdateProfile,
  ],
  invariants: memberInvariants,
}
