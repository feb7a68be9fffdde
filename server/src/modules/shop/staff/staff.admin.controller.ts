import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Db } from '../../../platform/db/db.ts'
import { Actor, Allow, Public, type StaffActor } from '../../../platform/http/actor.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { RefreshInput, Session } from '../../../platform/http/session.dto.ts'
import { Sessions } from '../../../platform/http/sessions.ts'
import { SignInInput, StaffMe } from './dto/staff.dto.ts'
import { SignIn } from './sign-in.ts'
import { StaffQueries } from './staff.queries.ts'

@ApiTags('staff')
@Controller('api/v1/admin')
export class StaffAdminController {
  constructor(
    private readonly db: Db,
    private readonly sessions: Sessions,
    private readonly queries: StaffQueries,
    private readonly signIn: SignIn,
  ) {}

  @Post('session')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: Session })
  open(@Body() { username, password }: SignInInput): Promise<Session> {
    return this.signIn.run(username, password)
  }

  @Post('session/refresh')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: Session })
  refresh(@Body() { refreshToken }: RefreshInput): Promise<Session> {
    return this.sessions.refresh('staff', refreshToken, (tx, id) => this.queries.actor(tx, id))
  }

  @Post('session/end')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: Ok })
  async end(@Body() { refreshToken }: RefreshInput): Promise<Ok> {
    await this.db.transaction((tx) => this.sessions.close(tx, 'staff', refreshToken))
    return new Ok()
  }

  @Get('me')
  @Allow('staff.self')
  @ApiOkResponse({ type: StaffMe })
  me(@Actor() actor: StaffActor): Promise<StaffMe> {
    return this.queries.me(actor.staffId)
  }
}
