import { Injectable } from '@nestjs/common'
import type { Suggestion } from '../../../platform/wechat/content-check.ts'
import { InspectText, type TextToCheck } from './inspect-text.ts'

/** May this text be shown to others? For callers who need no more than the verdict. */
@Injectable()
export class CheckText {
  constructor(private readonly inspectText: InspectText) {}

  /**
   * Scene: 1 a profile, 2 a comment, 3 a forum, 4 a social post. Never inside a transaction: it asks WeChat.
   * @returns `pass`: show it; `risky`: refuse it; `review`: staff decide, also when WeChat cannot be asked
   */
  async run(text: TextToCheck): Promise<Suggestion> {
    return (await this.inspectText.run(text)).verdict
  }
}
