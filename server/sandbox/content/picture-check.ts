import type { Pusher } from '../push/pusher.ts'
import { SECOND } from '../world/clock.ts'
import type { World } from '../world/world.ts'
import { checkAccessToken } from '../wx/access-token.ts'
import { WxError } from '../wx/wx-error.ts'
import type { ContentSettings } from './content-settings.ts'
import { checkAsked } from './text-check.ts'
import { findingOf } from './word-lists.ts'

const LOOKING = SECOND
const DOWNLOAD_WITHIN_MS = 5_000
const BIGGEST_PICTURE = 10 * 1024 * 1024
const NOT_LOADED = -1008
const [SOUND, PICTURE] = [1, 2]

/** POST /wxa/media_check_async, version 2: a trace id now; then the picture is fetched and the result pushed. */
export function pictureCheck(
  world: World,
  pusher: Pusher,
  query: Record<string, string>,
  body: Record<string, unknown>,
  content: ContentSettings,
): object {
  checkAccessToken(world, query.access_token)
  checkAsked(world, body)
  const { media_url: url, media_type: type } = body
  if (type !== SOUND && type !== PICTURE) throw new WxError(40004, 'invalid media type')
  if (typeof url !== 'string' || !/^https?:\/\/./.test(url)) throw new WxError(40097, 'invalid args: media_url')
  const traceId = `${world.ids.hex(8)}-${world.ids.hex(8)}-${world.ids.hex(8)}`
  world.timers.at(world.clock.now() + LOOKING * world.timeScale, () => {
    void pusher.while(async () =>
      pusher.send({ Event: 'wxa_media_check', ...(await resultOf(world, url, traceId, content)) }),
    )
  })
  return { errcode: 0, errmsg: 'ok', trace_id: traceId }
}

async function resultOf(world: World, url: string, traceId: string, { pictures }: ContentSettings): Promise<object> {
  const about = { appid: world.keyring.appid, trace_id: traceId, version: 2 }
  if (!(await isPicture(url))) return { ...about, errcode: NOT_LOADED, errmsg: 'media download failed', detail: [] }
  const { suggest, label } = findingOf(pictures, url)
  const result = { suggest, label }
  return {
    ...about,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
    errcode: 0,
    errmsg: 'ok',
    result,
  }
}

async function isPicture(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_WITHIN_MS) })
    const bytes = await answer.arrayBuffer()
    const type = answer.headers.get('content-type') ?? ''
    return answer.ok && type.startsWith('image/') && bytes.byteLength <= BIGGEST_PICTURE
  } catch {
    return false
  }
}
