import { Body, Controller, Get, Patch, Put } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { Contact } from '../../people/member/dto/contact.dto.ts'
import { MePatch } from '../../people/member/dto/profile.dto.ts'
import { SetContact } from '../../people/member/set-contact.ts'
import { UpdateProfile } from '../../people/member/update-profile.ts'
import { Me, MemberPass } from './dto/me.dto.ts'
import { MeQueries } from './me.queries.ts'

@ApiTags('member')
@Controller('api/v1/app/me')
export class MeController {
  constructor(
    private readonly queries: MeQueries,
    private readonly updateProfile: UpdateProfile,
    private readonly setContact: SetContact,
  ) {}

  @Get()
  @Allow('member')
  @ApiOkResponse({ type: Me })
  me(@Actor() actor: MemberActor): Promise<Me> {
    return this.queries.me(actor.memberId)
  }

  @Patch()
  @Allow('member')
  @ApiOkResponse({ type: Me })
  async update(@Actor() actor: MemberActor, @Body() patch: MePatch): Promise<Me> {
    await this.updateProfile.run(actor.memberId, patch)
    return this.queries.me(actor.memberId)
  }

  @Get('code')
  @Allow('member')
  @ApiOkResponse({ type: MemberPass })
  code(@Actor() actor: MemberActor): Promise<MemberPass> {
    return this.queries.pass(actor.memberId)
  }

  @Put('contact')
  @Allow('member')
  @ApiOkResponse({ type: Contact })
  contact(@Actor() actor: MemberActor, @Body() contact: Contact): Promise<Contact> {
    return this.setContact.run(actor.memberId, contact)
  }
}
