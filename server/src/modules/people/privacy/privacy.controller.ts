import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Put, StreamableFile } from '@nestjs/common'
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { AgreeToPolicy } from './agree-to-policy.ts'
import { AskForExport } from './ask-for-export.ts'
import { DeleteMember } from './delete-member.ts'
import { DeletionInput, PolicyInput, PrivacyView, SwitchesInput } from './dto/privacy.dto.ts'
import { PrivacyQueries } from './privacy.queries.ts'
import { SetSwitches } from './set-switches.ts'

/** What a member may know, decide and undo about their own data (PIPL 15, 24, 44–48). */
@ApiTags('privacy')
@Controller('api/v1/app/me')
export class PrivacyController {
  constructor(
    private readonly privacy: PrivacyQueries,
    private readonly agreeToPolicy: AgreeToPolicy,
    private readonly setSwitches: SetSwitches,
    private readonly askForExport: AskForExport,
    private readonly deleteMember: DeleteMember,
  ) {}

  @Get('privacy')
  @Allow('member')
  @ApiOkResponse({ type: PrivacyView })
  view(@Actor() { memberId }: MemberActor): Promise<PrivacyView> {
    return this.privacy.view(memberId)
  }

  @Put('privacy/policy')
  @Allow('member')
  @ApiOkResponse({ type: PrivacyView })
  async agree(@Actor() { memberId }: MemberActor, @Body() { version }: PolicyInput): Promise<PrivacyView> {
    await this.agreeToPolicy.run(memberId, version)
    return this.privacy.view(memberId)
  }

  @Patch('privacy')
  @Allow('member')
  @ApiOkResponse({ type: PrivacyView })
  async turn(@Actor() { memberId }: MemberActor, @Body() input: SwitchesInput): Promise<PrivacyView> {
    await this.setSwitches.run(memberId, input)
    return this.privacy.view(memberId)
  }

  /** One is built at a time: asking again answers with the one under way, so there is no key to repeat. */
  @Post('exports')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ type: PrivacyView })
  async export(@Actor() { memberId }: MemberActor): Promise<PrivacyView> {
    await this.askForExport.run(memberId)
    return this.privacy.view(memberId)
  }

  @Get('exports/:code/file')
  @Allow('member')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Actor() { memberId }: MemberActor, @Param('code') code: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.privacy.file(memberId, code)), {
      type: 'application/json; charset=utf-8',
      disposition: 'attachment; filename="my-data.json"',
    })
  }

  /** Somebody who has left cannot leave again: a repeat finds no member. */
  @Post('deletion')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ type: Ok })
  async leave(@Actor() { memberId }: MemberActor, @Body() { confirmation }: DeletionInput): Promise<Ok> {
    await this.deleteMember.run(memberId, confirmation)
    return new Ok()
  }
}
