import { Controller, Get, HttpCode, Post } from '@nestjs/common'
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Actor, Allow, type MemberActor } from '../../../platform/http/actor.ts'
import { IdempotencyKey, type IdempotentCall } from '../../../platform/http/idempotency.ts'
import { CheckInQueries } from './check-in.queries.ts'
import { CheckInToday } from './check-in-today.ts'
import { CheckedIn, CheckInState } from './dto/check-in.dto.ts'

@ApiTags('points')
@Controller('api/v1/app/me/check-in')
export class CheckInController {
  constructor(
    private readonly queries: CheckInQueries,
    private readonly checkIn: CheckInToday,
  ) {}

  @Get()
  @Allow('member')
  @ApiOkResponse({ type: CheckInState })
  state(@Actor() { memberId }: MemberActor): Promise<CheckInState> {
    return this.queries.state(memberId)
  }

  /** Repeating it is safe by the day; the key is asked for all the same, as of every move of points. */
  @Post()
  @Allow('member')
  @HttpCode(200)
  @ApiHeader({ name: 'idempotency-key', required: true })
  @ApiOkResponse({ type: CheckedIn })
  async today(@Actor() { memberId }: MemberActor, @IdempotencyKey() _call: IdempotentCall): Promise<CheckedIn> {
    const earned = await this.checkIn.run(memberId)
    return { ...(await this.queries.state(memberId)), earned }
  }
}
