import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Problem } from '../../../platform/http/problem.ts'
import { wechatUnavailable } from '../../../platform/wechat/wechat-unavailable.ts'
import { WechatClient } from '../../../platform/wechat/wechat.client.ts'
import { WechatError } from '../../../platform/wechat/wechat.errors.ts'
import { ShareQueries } from './share.queries.ts'

const GROUP_BUY_PAGE = 'packages/group-buy/pages/detail/index'
const TEAM_PAGE = 'packages/team/pages/detail/index'
/** Sharp on a poster three times as wide as a phone's points. */
const WIDTH = 560

/** The picture of a scene's code: asked of WeChat once and then kept in a file, because its quota is by the minute. */
@Injectable()
export class ScenePicture {
  private readonly inFlight = new Map<string, Promise<Buffer>>()

  constructor(
    private readonly env: Env,
    private readonly queries: ShareQueries,
    private readonly wechat: WechatClient,
  ) {}

  /** PNG of the sandbox, PNG or JPEG of WeChat. @throws share.not-found, wechat.unavailable */
  async run(scene: string): Promise<Buffer> {
    const { teamCode } = await this.queries.target(scene)
    const page = teamCode ? TEAM_PAGE : GROUP_BUY_PAGE
    const name = createHash('sha256').update(`${page}\n${scene}\n${WIDTH}`).digest('hex').slice(0, 32)
    const file = join(this.env.dataDir, 'scene-codes', name)
    const kept = await readFile(file).catch(() => null)
    if (kept) return kept
    const running = this.inFlight.get(name) ?? this.fetch(scene, page, file).finally(() => this.inFlight.delete(name))
    this.inFlight.set(name, running)
    return running
  }

  private async fetch(scene: string, page: string, file: string): Promise<Buffer> {
    try {
      const picture = await this.wechat.sceneCode({ scene, page, width: WIDTH })
      await mkdir(join(file, '..'), { recursive: true })
      const draft = `${file}.${randomUUID()}`
      await writeFile(draft, picture)
      await rename(draft, file)
      return picture
    } catch (error) {
      if (error instanceof Problem || !(error instanceof WechatError)) throw error
      throw wechatUnavailable()
    }
  }
}
