import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Allow } from '../../../platform/http/actor.ts'
import { AdminMessageFilter, AdminMessagePage } from './dto/admin-message.dto.ts'
import { MessageQueries } from './message.queries.ts'

@ApiTags('message')
@Controller('api/v1/admin/messages')
export class MessageAdminController {
  constructor(private readonly queries: MessageQueries) {}

  @Get()
  @Allow('message.read')
  @ApiOkResponse({ type: AdminMessagePage })
  page(@Query() filter: AdminMessageFilter): Promise<AdminMessagePage> {
    return this.queries.page(filter)
  }
}
