import { Injectable } from '@nestjs/common'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { urlLink } from '../../../platform/wechat/url-link.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { wechatUnavailable } from '../../../platform/wechat/wechat-unavailable.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import type { UrlLink } from './dto/sharing.dto.ts'
import { MakeShareCode } from './make-share-code.ts'

/** WeChat's longest. */
const DAYS = 30
/** One that ends sooner is not handed out any more. */
const LEAST_LEFT_MS = 7 * DAY_MS
const PAGE = 'packages/group-buy/pages/detail/index'

/** The address that opens a group buy from an SMS or a browser; the same one until a week before its end. */
@Injectable()
export class MakeUrlLink {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly makeShareCode: MakeShareCode,
    private readonly wechat: WechatClient,
  ) {}

  /** @throws share.not-found, wechat.unavailable */
  async run(groupBuyCode: string): Promise<UrlLink> {
    const scene = await this.makeShareCode.run({ groupBuyCode }, null)
    const known = await this.db.read((tx) =>
      tx.row<{ urlLink: string; urlLinkExpiresAt: Date }>(
        'SELECT urlLink, urlLinkExpiresAt FROM share_codes WHERE code = ? AND urlLinkExpiresAt > ?',
        [scene, addMs(this.clock.now(), LEAST_LEFT_MS)],
      ),
    )
    if (known) return { url: known.urlLink, expiresAt: known.urlLinkExpiresAt.toISOString() }
    const expiresAt = addMs(this.clock.now(), DAYS * DAY_MS)
    const url = await this.make(scene)
    await this.db.transaction((tx) =>
      tx.run('UPDATE share_codes SET urlLink = ?, urlLinkExpiresAt = ? WHERE code = ?', [url, expiresAt, scene]),
    )
    return { url, expiresAt: expiresAt.toISOString() }
  }

  private async make(scene: string): Promise<string> {
    try {
      return await urlLink(this.wechat, { path: PAGE, query: `scene=${scene}`, days: DAYS })
    } catch (error) {
      if (!(error instanceof WechatError)) throw error
      throw wechatUnavailable()
    }
  }
}
