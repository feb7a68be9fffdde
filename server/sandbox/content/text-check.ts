import { checkAccessToken } from '../wx/access-token.ts'
import { WxError } from '../wx/wx-error.ts'
import type { World } from '../world/world.ts'
import type { ContentSettings } from './content-settings.ts'
import { findingOf } from './word-lists.ts'

const LONGEST_TEXT = 2_500

/** POST /wxa/msg_sec_check, version 2. */
export function textCheck(
  world: World,
  query: Record<string, string>,
  body: Record<string, unknown>,
  { words }: ContentSettings,
): object {
  checkAccessToken(world, query.access_token)
  const { content } = body
  checkAsked(world, body)
  if (typeof content !== 'string' || content === '') throw new WxError(44002, 'empty post data')
  if ([...content].length > LONGEST_TEXT) throw new WxError(45002, 'content size out of limit')
  const { keyword, ...result } = findingOf(words, content)
  return {
    errcode: 0,
    errmsg: 'ok',
    result,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90, ...(keyword !== undefined && { keyword }) }],
    trace_id: world.ids.hex(32),
  }
}

/** What both checks ask for: version 2, a scene, and a person who was here within two hours. */
export function checkAsked(world: World, { version, scene, openid }: Record<string, unknown>): void {
  if (version !== 2) throw new WxError(40097, 'invalid args: version')
  if (![1, 2, 3, 4].includes(Number(scene))) throw new WxError(40129, 'invalid scene')
  if (typeof openid !== 'string' || openid === '') throw new WxError(41009, 'missing openid')
  const person = world.state.people[openid]
  if (!person) throw new WxError(40003, 'invalid openid')
  if (person.isIdle) throw new WxError(61010, 'code is expired: the user did not visit the mini program within 2 hours')
}
