import { MINUTE } from '../world/clock.ts'
import type { Person } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { checkAppSecret } from './app-secret.ts'
import { WxError } from './wx-error.ts'

const CODE_VALID = 5 * MINUTE

/** The person behind an openid; a new one is a new follower of this mini-program. */
export function personOf(world: World, openid: string): Person {
  const known = world.state.people[openid]
  if (known) return known
  const person: Person = { openid, appid: world.keyring.appid, isBlocked: false }
  world.state.people[openid] = person
  world.changed()
  return person
}

/** What wx.login gives on this person's phone: good once, for five minutes. */
export function mintLoginCode(world: World, openid: string): string {
  personOf(world, openid)
  const code = `0${world.ids.text(31)}`
  world.state.loginCodes[code] = { openid, expiresAt: world.clock.now() + CODE_VALID }
  world.changed()
  return code
}

/** GET /sns/jscode2session. Success has no errcode; every login gives a new session key. */
export function codeToSession(world: World, query: Record<string, string>): object {
  checkAppSecret(world, query.appid, query.secret)
  if (query.grant_type !== 'authorization_code') throw new WxError(40002, 'invalid grant_type')
  if (!query.js_code) throw new WxError(41008, 'missing code')
  const code = world.state.loginCodes[query.js_code]
  if (!code || code.expiresAt <= world.clock.now()) throw new WxError(40029, 'invalid code')
  delete world.state.loginCodes[query.js_code]
  world.changed()
  const person = personOf(world, code.openid)
  if (person.isBlocked) throw new WxError(40226, 'code blocked')
  person.sessionKey = Buffer.from(world.ids.hex(32), 'hex').toString('base64')
  return {
    session_key: person.sessionKey,
    openid: person.openid,
    ...(person.unionid !== undefined && { unionid: person.unionid }),
  }
}
