import { DAY, SECOND } from '../world/clock.ts'
import type { World } from '../world/world.ts'
import { checkAccessToken } from '../wx/access-token.ts'
import { WxError } from '../wx/wx-error.ts'

const LONGEST_QUERY = 1_024
const MOST_DAYS = 30
const QUERY = /^[\w\-.~!*'();:@&=+$,/?#[\]%]*$/

/** POST /wxa/generate_urllink: an address for browsers and SMS that opens the mini-program, for 30 days at most. */
export function generateUrlLink(
  world: World,
  query: Record<string, string>,
  body: Record<string, unknown>,
  pages: ReadonlySet<string> | undefined,
): object {
  checkAccessToken(world, query.access_token)
  const { path = '', query: pageQuery = '', env_version: version = 'release' } = body
  if (typeof path !== 'string' || path.includes('?') || (path !== '' && pages && !pages.has(path)))
    throw new WxError(40165, 'invalid weapp pagepath')
  if (typeof pageQuery !== 'string' || pageQuery.length > LONGEST_QUERY || !QUERY.test(pageQuery))
    throw new WxError(40212, 'invalid query')
  if (!['release', 'trial', 'develop'].includes(String(version))) throw new WxError(85402, 'invalid env_version')
  const id = world.ids.text(11)
  world.state.sharing.urlLinks[id] = { path, query: pageQuery, expiresAt: expiryOf(world, body) }
  world.changed()
  return { errcode: 0, errmsg: 'ok', url_link: `${world.deviceUrl}/link/${id}` }
}

/** 0: a moment in seconds; 1: a number of days. Both may be 30 days away. */
function expiryOf(world: World, body: Record<string, unknown>): number {
  const { expire_type: type = 0, expire_time: time, expire_interval: interval } = body
  const now = world.clock.now()
  const expiresAt = type === 1 ? now + Number(interval) * DAY : Number(time) * SECOND
  const isDays = type !== 1 || Number.isInteger(interval)
  if ((type !== 0 && type !== 1) || !isDays || !(expiresAt > now && expiresAt <= now + MOST_DAYS * DAY))
    throw new WxError(85401, 'time limited between 1min and 30 days')
  return expiresAt
}
