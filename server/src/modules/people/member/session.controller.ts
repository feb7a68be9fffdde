import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { Db } from '../../../platform/db/db.ts'
import { Public } from '../../../platform/http/actor.ts'
import { Limited } from '../../../platform/http/limits/limited.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { RefreshInput, Session } from '../../../platform/http/session.dto.ts'
import { Sessions } from '../../../platform/http/sessions.ts'
import { LoginInput } from './dto/profile.dto.ts'
import { LogIn } from './log-in.ts'
import { MemberQueries } from './member.queries.ts'

@ApiTags('member')
@Controller('api/v1/app/session')
export class SessionController {
  constructor(
    private readonly db: Db,
    private readonly sessions: Sessions,
    private readonly queries: MemberQueries,
    private readonly logIn: LogIn,
  ) {}

  @Post()
  @Public()
  @Limited('login-codes')
  @HttpCode(200)
  @ApiOkResponse({ type: Session })
  open(@Body() { code }: LoginInput): Promise<Session> {
    return this.logIn.run(code)
  }

  @Post('refresh')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: Session })
  refresh(@Body() { refreshToken }: RefreshInput): Promise<Session> {
    return this.sessions.refresh('member', refreshToken, (tx, id) => this.queries.actor(tx, id))
  }

  @Post('end')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: Ok })
  async end(@Body() { refreshToken }: RefreshInput): Promise<Ok> {
    await this.db.transaction((tx) => this.sessions.close(tx, 'member', refreshToken))
    return new Ok()
  }
}
