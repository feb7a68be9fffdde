import { DAY, SECOND } from '../world/clock.ts'
import type { World } from '../world/world.ts'
import { checkAccessToken } from '../wx/access-token.ts'
import { WxError } from '../wx/wx-error.ts'

const VALID = DAY
const VERSIONS = ['develop', 'trial', 'release']
const NUMBER = /^\d{1,9}$/

/** GET /cgi-bin/message/wxopen/activityid/create: good for 24 hours. */
export function createActivity(world: World, query: Record<string, string>): object {
  checkAccessToken(world, query.access_token)
  const activityId = `${world.ids.digits(10)}_${world.ids.text(43)}${world.ids.text(20)}`
  const expiresAt = world.clock.now() + VALID
  world.state.sharing.activities[activityId] = { activityId, expiresAt, updates: [] }
  world.changed()
  return { errcode: 0, errmsg: 'ok', activity_id: activityId, expiration_time: Math.floor(expiresAt / SECOND) }
}

/** POST /cgi-bin/message/wxopen/updatablemsg/send: 0 while people join, 1 once it has begun; there is no way back. */
export function updateActivity(world: World, query: Record<string, string>, body: Record<string, unknown>): object {
  checkAccessToken(world, query.access_token)
  const { activity_id: activityId, target_state: state } = body
  const activity = typeof activityId === 'string' ? world.state.sharing.activities[activityId] : undefined
  if (!activity) throw new WxError(47501, 'parameter activity_id error')
  if (activity.expiresAt <= world.clock.now()) throw new WxError(47504, 'activity_id expired')
  if (state !== 0 && state !== 1) throw new WxError(47502, 'parameter target_state error')
  if (state === 0 && activity.updates.at(-1)?.targetState === 1)
    throw new WxError(47502, 'parameter target_state error')
  const parameters = parametersOf(body.template_info)
  const needed = state === 0 ? ['member_count', 'room_limit'] : ['path', 'version_type']
  if (needed.some((name) => !parameters[name])) throw new WxError(40097, `invalid args: ${needed.join(', ')}`)
  if (state === 0 && needed.some((name) => !NUMBER.test(parameters[name]!))) throw new WxError(40097, 'invalid args')
  if (state === 1 && !VERSIONS.includes(parameters.version_type!))
    throw new WxError(47503, 'parameter version_type error')
  activity.updates.push({ at: world.clock.now(), targetState: state, parameters })
  world.changed()
  return { errcode: 0, errmsg: 'ok' }
}

function parametersOf(info: unknown): Record<string, string> {
  const list = (info as { parameter_list?: unknown } | undefined)?.parameter_list
  if (!Array.isArray(list)) throw new WxError(40097, 'invalid args: template_info')
  return Object.fromEntries(
    list.map((one: { name?: unknown; value?: unknown }) => {
      if (typeof one?.name !== 'string' || typeof one.value !== 'string') throw new WxError(40097, 'invalid args')
      return [one.name, one.value]
    }),
  )
}
