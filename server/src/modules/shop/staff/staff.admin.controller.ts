import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Db } from '../../../platform/db/db.ts'
import { Actor, Allow, Public, type StaffActor } from '../../../platform/http/actor.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { RefreshInput, Session } from '../../../platform/http/session.dto.ts'
import { Sessions } from '../../../platform/http/sessions.ts'
import { SignInInput, StaffMe } from './dto/staff.dto.ts'
import { KnownDevice } from './known-device.ts'
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
    private readonly devices: KnownDevice,
  ) {}

  @Post('session')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: Session })
  async open(
    @Body() { username, password }: SignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const device = this.devices.read(request.headers.cookie, username)
    const session = await this.signIn.run({ username, ip: request.ip, device }, password)
    void reply.header('set-cookie', this.devices.cookie(device, username))
    return session
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
