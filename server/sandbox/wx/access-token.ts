import { DAY, SECOND } from '../world/clock.ts'
import type { Token } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { checkAppSecret } from './app-secret.ts'
import { WxError } from './wx-error.ts'

const TOKEN_VALID = 7_200 * SECOND
/** A token is replaced this long before its end, and both are good meanwhile. */
const OVERLAP = 300 * SECOND
const FORCED_PER_DAY = 20
const FORCED_EVERY = 30 * SECOND
/** Old ones are remembered only to tell "expired" from "never heard of". */
const TOKENS_REMEMBERED = 20

/** POST /cgi-bin/stable_token: the same token until shortly before its end, unless a refresh is forced. */
export function stableToken(world: World, body: Record<string, unknown>): object {
  checkAppSecret(world, body.appid, body.secret)
  if (body.grant_type !== 'client_credential') throw new WxError(40002, 'invalid grant_type')
  const now = world.clock.now()
  if (body.force_refresh === true) forceRefresh(world, now)
  const newest = world.state.tokens.at(-1)
  const isGood = newest && !newest.isRevoked && newest.expiresAt - now > OVERLAP
  const token = isGood ? newest : mint(world, now)
  return { access_token: token.value, expires_in: Math.floor((token.expiresAt - now) / SECOND) }
}

/** Throws 41001, 40001 or 42001 unless `value` is a living token. */
export function checkAccessToken(world: World, value: string | undefined): void {
  if (!value) throw new WxError(41001, 'access_token missing')
  const token = world.state.tokens.find((each) => each.value === value)
  if (!token || token.isRevoked) throw new WxError(40001, 'invalid credential, access_token is invalid or not latest')
  if (token.expiresAt <= world.clock.now()) throw new WxError(42001, 'access_token expired')
}

function forceRefresh(world: World, now: number): void {
  const { state } = world
  const today = state.forceRefreshedAt.filter((at) => now - at < DAY)
  const last = today.at(-1)
  if (last !== undefined && now - last < FORCED_EVERY) {
    throw new WxError(45011, 'api minute-quota reach limit, must slower, retry next minute')
  }
  if (today.length >= FORCED_PER_DAY) throw new WxError(45009, 'reach max api daily quota limit')
  state.forceRefreshedAt = [...today, now]
  for (const token of state.tokens) token.isRevoked = true
  world.changed()
}

function mint(world: World, now: number): Token {
  const value = `${world.ids.digits(2)}_${world.ids.text(43)}${world.ids.text(43)}${world.ids.text(43)}`
  const token: Token = { value, expiresAt: now + TOKEN_VALID, isRevoked: false }
  world.state.tokens = [...world.state.tokens, token].slice(-TOKENS_REMEMBERED)
  world.changed()
  return token
}
