import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import type { PayloadOf } from '../../../platform/jobs/define.ts'
import { type Delivery, OnJob } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { Log } from '../../../platform/log/log.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { checkPictures, endPictureChecks } from './content-check.events.ts'
import { NotePictureCheck } from './note-picture-check.ts'
import { openidOf } from './openid-of.ts'

type Asked = PayloadOf<typeof checkPictures>

/** How often WeChat is asked again, in about a minute, before staff are to look instead. */
const ATTEMPTS = 4
/** WeChat answers within half an hour. */
const OVERDUE_MS = 3_600_000

/** Asks WeChat to look at pictures; its verdicts come by push. Fails closed: what it cannot be asked about waits for staff. */
@Injectable()
@OnJob(checkPictures)
export class CheckPictures {
  constructor(
    private readonly env: Env,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wechat: WechatClient,
    private readonly outbox: Outbox,
    private readonly notePictureCheck: NotePictureCheck,
    private readonly log: Log,
  ) {}

  /** A picture that has been asked about is not asked about again. */
  async run(asked: Asked, { attempt }: Delivery): Promise<void> {
    const { subject, memberId, urls } = asked
    const { openid, known } = await this.db.read(async (tx) => ({
      openid: await openidOf(tx, memberId, this.env.wechat.appId),
      known: await tx.rows<{ url: string }>('SELECT url FROM picture_checks WHERE subject = ?', [subject]),
    }))
    for (const url of urls.filter((each) => !known.some((row) => row.url === each)))
      await this.notePictureCheck.run(
        subject,
        url,
        openid === null ? null : await this.ask(openid, url, asked.scene, attempt),
      )
    const dueAt = new Date(this.clock.now().getTime() + OVERDUE_MS)
    await this.db.transaction((tx) => this.outbox.add(tx, job(endPictureChecks, { subject }, { dueAt, key: subject })))
  }

  /** WeChat's name of the check, or null when it will not be had. @throws WechatError that another attempt may mend */
  private async ask(openid: string, url: string, scene: Asked['scene'], attempt: number): Promise<string | null> {
    try {
      return await this.wechat.checkPicture(openid, this.env.publicUrl + url, scene)
    } catch (error) {
      if (!(error instanceof WechatError) || (error.retryable && attempt < ATTEMPTS)) throw error
      this.log.warn({ errcode: error.errcode, rid: error.rid }, 'picture not checked')
      return null
    }
  }
}
