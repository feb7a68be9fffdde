import { Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Env } from '../../../env.ts'
import { Public } from '../../../platform/http/actor.ts'
import type { RawBodyRequest } from '../../../platform/http/body.ts'
import { AuthError } from '../../../platform/http/http.errors.ts'
import { Log } from '../../../platform/log/log.ts'
import {
  echoOf,
  openPush,
  type PushConfig,
  type PushQuery,
  PushRefused,
} from '../../../platform/wechat/push/push-envelope.ts'
import { ReceivePush } from './receive-push.ts'

/** Where WeChat tells us what has happened on its side (消息推送, JSON). It repeats what is not answered within 5 seconds. */
@ApiExcludeController()
@Controller('api/wechat/push')
export class WechatPushController {
  private readonly config: PushConfig

  constructor(
    env: Env,
    private readonly log: Log,
    private readonly receivePush: ReceivePush,
  ) {
    this.config = { appid: env.wechat.appId, token: env.wechat.pushToken, aesKey: env.wechat.pushAesKey }
  }

  @Get()
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  echo(@Req() request: RawBodyRequest): string {
    return this.believed(() => echoOf(this.config, request.query as PushQuery))
  }

  @Post()
  @Public()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  async receive(@Req() request: RawBodyRequest): Promise<string> {
    const body = request.rawBody ?? Buffer.alloc(0)
    await this.receivePush.run(this.believed(() => openPush(this.config, request.query as PushQuery, body)))
    return 'success'
  }

  private believed<T>(read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof PushRefused)) throw error
      this.log.warn({ fault: error.fault }, 'push refused')
      throw AuthError('forbidden')
    }
  }
}
