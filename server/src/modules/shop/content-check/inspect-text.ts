import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Db } from '../../../platform/db/db.ts'
import { Log } from '../../../platform/log/log.ts'
import { MAX_CHECKED_TEXT, type ContentScene, type Suggestion } from '../../../platform/wechat/content-check.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { openidOf } from './openid-of.ts'

export interface TextToCheck {
  memberId: number
  text: string
  scene: ContentScene
}

/** `label` is WeChat's; null when WeChat gave none, because it could not be asked or would not say. */
export interface TextFinding {
  verdict: Suggestion
  label: number | null
}

const GRAVITY: readonly Suggestion[] = ['pass', 'review', 'risky']

/**
 * What WeChat thinks of a member's text. Fails closed: when WeChat cannot be asked, does not know the person, or has not
 * seen them for two hours (61010), the text waits for staff; it is neither published nor lost.
 */
@Injectable()
export class InspectText {
  constructor(
    private readonly env: Env,
    private readonly db: Db,
    private readonly wechat: WechatClient,
    private readonly log: Log,
  ) {}

  /** A call over the network, so never inside a transaction. Nothing but blanks passes unasked. */
  async run({ memberId, text, scene }: TextToCheck): Promise<TextFinding> {
    const content = text.trim()
    if (content === '') return { verdict: 'pass', label: null }
    const openid = await this.db.read((tx) => openidOf(tx, memberId, this.env.wechat.appId))
    if (openid === null) return { verdict: 'review', label: null }
    let worst: TextFinding = { verdict: 'pass', label: null }
    for (const part of partsOf(content)) {
      const finding = await this.ask(openid, part, scene)
      if (GRAVITY.indexOf(finding.verdict) >= GRAVITY.indexOf(worst.verdict)) worst = finding
    }
    return worst
  }

  private async ask(openid: string, text: string, scene: ContentScene): Promise<TextFinding> {
    try {
      const { suggest, label } = await this.wechat.checkText(openid, text, scene)
      return { verdict: suggest, label }
    } catch (error) {
      if (!(error instanceof WechatError)) throw error
      this.log.warn({ errcode: error.errcode, rid: error.rid }, 'text not checked')
      return { verdict: 'review', label: null }
    }
  }
}

function partsOf(text: string): string[] {
  const characters = [...text]
  const count = Math.ceil(characters.length / MAX_CHECKED_TEXT)
  return Array.from({ length: count }, (_, i) =>
    characters.slice(i * MAX_CHECKED_TEXT, (i + 1) * MAX_CHECKED_TEXT).join(''),
  )
}
