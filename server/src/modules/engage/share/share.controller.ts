import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common'
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { Allow, type MemberActor, OptionalMember, Public } from '../../../platform/http/actor.ts'
import { Ok } from '../../../platform/http/ok.ts'
import { LiveMessage, ScannedTarget, SharedCode, ShareTarget, VisitInput } from './dto/share.dto.ts'
import { MakeShareCode } from './make-share-code.ts'
import { RecordVisit } from './record-visit.ts'
import { ScenePicture } from './scene-picture.ts'
import { ShareQueries } from './share.queries.ts'
import { StartLiveMessage } from './start-live-message.ts'
import { VisitLimit } from './visit-limit.ts'

/** Sharing, and coming by what was shared; nobody has to be known for it (GB-8). */
@ApiTags('share')
@Controller('api/v1/app')
export class ShareController {
  constructor(
    private readonly queries: ShareQueries,
    private readonly makeShareCode: MakeShareCode,
    private readonly picture: ScenePicture,
    private readonly startLiveMessage: StartLiveMessage,
    private readonly recordVisit: RecordVisit,
    private readonly limit: VisitLimit,
  ) {}

  @Post('shares')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SharedCode })
  async share(@Body() target: ShareTarget, @OptionalMember() sharer: MemberActor | null): Promise<SharedCode> {
    const scene = await this.makeShareCode.run(target, sharer?.memberId ?? null)
    return { scene, pictureUrl: `/api/v1/app/scenes/${scene}/picture` }
  }

  @Get('scenes/:scene')
  @Public()
  @ApiOkResponse({ type: ScannedTarget })
  scanned(@Param('scene') scene: string): Promise<ScannedTarget> {
    return this.queries.target(scene)
  }

  /** The round code of WeChat that leads to the scene's page. */
  @Get('scenes/:scene/picture')
  @Public()
  @Header('cache-control', 'public, max-age=86400')
  @ApiProduces('image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async code(@Param('scene') scene: string): Promise<StreamableFile> {
    const bytes = await this.picture.run(scene)
    return new StreamableFile(bytes, { type: bytes[0] === 0xff ? 'image/jpeg' : 'image/png', length: bytes.length })
  }

  @Post('visits')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: Ok })
  async visit(
    @Body() visit: VisitInput,
    @OptionalMember() visitor: MemberActor | null,
    @Req() request: FastifyRequest,
  ): Promise<Ok> {
    if (!this.limit.exceeded(request.ip)) await this.recordVisit.run(visit, visitor?.memberId ?? null)
    return new Ok()
  }

  @Post('teams/:code/live-message')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ type: LiveMessage })
  liveMessage(@Param('code') code: string): Promise<LiveMessage> {
    return this.startLiveMessage.run(code)
  }
}
