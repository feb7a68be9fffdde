import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { DeletionOutlook } from '../../people/privacy/dto/privacy.dto.ts'
import { DeletionOutlookQueries } from './deletion-outlook.queries.ts'

@ApiTags('privacy')
@Controller('api/v1/app/me/deletion')
export class DeletionOutlookController {
  constructor(private readonly queries: DeletionOutlookQueries) {}

  @Get()
  @Allow('member')
  @ApiOkResponse({ type: DeletionOutlook })
  outlook(@Actor() { memberId }: MemberActor): Promise<DeletionOutlook> {
    return this.queries.outlook(memberId)
  }
}
