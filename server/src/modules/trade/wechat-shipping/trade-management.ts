import { Injectable } from '@nestjs/common'
import { MINUTE_MS } from '@tuanke/shared/time'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Log } from '../../../platform/log/log.ts'
import { isTradeManaged } from '../../../platform/wechat/shipping-info.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'

const FRESH_MS = 10 * MINUTE_MS

export interface TradeManagementState {
  /** null: WeChat could not be asked. */
  isManaged: boolean | null
  checkedAt: Date
}

/** Whether WeChat holds back this shop's money until it knows of each delivery. Asked at the start, kept for a while. */
@Injectable()
export class TradeManagement {
  private known: TradeManagementState | undefined

  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly wechat: WechatClient,
    private readonly log: Log,
  ) {}

  async state(): Promise<TradeManagementState> {
    const now = this.clock.now()
    if (this.known?.isManaged != null && now.getTime() - this.known.checkedAt.getTime() < FRESH_MS) return this.known
    this.known = { isManaged: await this.ask(), checkedAt: now }
    return this.known
  }

  private async ask(): Promise<boolean | null> {
    try {
      return await isTradeManaged(this.wechat, this.env.wechat.appId)
    } catch (error) {
      if (!(error instanceof WechatError)) throw error
      this.log.warn({ errcode: error.errcode, rid: error.rid }, 'WeChat does not say whether it manages the trade')
      return null
    }
  }
}
