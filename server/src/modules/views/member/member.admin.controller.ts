import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { MemberLevel } from '../../wallet/level/dto/admin-level.dto.ts'
import { LevelAdminQueries } from '../../wallet/level/level.admin.queries.ts'
import { RevealInput } from '../../people/member/dto/reveal.dto.ts'
import { RevealPhone } from '../../people/member/reveal-phone.ts'
import { Actor, Allow, type StaffActor } from '../../../platform/http/actor.ts'
import { Limited } from '../../../platform/http/limits/limited.ts'
import {
  AdminMember,
  AdminMemberFilter,
  AdminMemberPage,
  MemberScanInput,
  RevealedPhone,
  ScannedMember,
} from './dto/admin-member.dto.ts'
import { type Language, ReaderLanguage } from '../../../platform/texts/language.ts'
import { MemberAdminQueries } from './member.admin.queries.ts'

@ApiTags('member')
@Controller('api/v1/admin/members')
export class MemberAdminController {
  constructor(
    private readonly members: MemberAdminQueries,
    private readonly levels: LevelAdminQueries,
    private readonly revealPhone: RevealPhone,
  ) {}

  @Get()
  @Allow('member.read')
  @ApiOkResponse({ type: AdminMemberPage })
  list(@Actor() staff: StaffActor, @Query() filter: AdminMemberFilter): Promise<AdminMemberPage> {
    return this.members.page(staff, filter)
  }

  /** A look-up: nothing changes. A POST, because a code must not lie in logs of addresses. */
  @Post('scan')
  @Allow('member.read')
  @HttpCode(200)
  @ApiOkResponse({ type: ScannedMember })
  async scan(@Actor() staff: StaffActor, @Body() { code }: MemberScanInput): Promise<ScannedMember> {
    return { memberNo: await this.members.scanned(staff, code) }
  }

  @Get(':memberNo')
  @Allow('member.read')
  @ApiOkResponse({ type: AdminMember })
  one(@Actor() staff: StaffActor, @Param('memberNo') memberNo: string): Promise<AdminMember> {
    return this.members.one(staff, memberNo)
  }

  @Get(':memberNo/level')
  @Allow('member.read')
  @ApiOkResponse({ type: MemberLevel })
  async level(
    @Actor() staff: StaffActor,
    @Param('memberNo') memberNo: string,
    @ReaderLanguage() language: Language,
  ): Promise<MemberLevel> {
    return this.levels.member(await this.members.idOf(staff, memberNo), language)
  }

  /** Every look is kept, a second one of the same number too; so no key makes two of them one. */
  @Post(':memberNo/phone')
  @Allow('member.reveal')
  @Limited('reveals')
  @HttpCode(200)
  @ApiOkResponse({ type: RevealedPhone })
  async phone(
    @Actor() staff: StaffActor,
    @Param('memberNo') memberNo: string,
    @Body() { reason }: RevealInput,
  ): Promise<RevealedPhone> {
    const memberId = await this.members.idOf(staff, memberNo)
    return { phone: await this.revealPhone.run(staff, memberId, reason) }
  }
}
