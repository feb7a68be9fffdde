import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../world/world.ts'
import { checkAccessToken } from './access-token.ts'
import { keywordObeys } from './keyword-rules.ts'
import { messageTemplates } from './message-templates.ts'
import { WxError } from './wx-error.ts'

/** How long a message is on its way; another one to the same person is refused meanwhile. Real time. */
const ON_ITS_WAY_MS = 10
const OUTBOX = 5_000
const underway = new WeakMap<World, Set<string>>()

export const quotaKey = (openid: string, templateId: string): string => `${openid} ${templateId}`

/** What `wx.requestSubscribeMessage` does when the person accepts: one message of the template may come. */
export function allowMessage(world: World, openid: string, templateId: string): void {
  const key = quotaKey(openid, templateId)
  world.state.messageQuotas[key] = (world.state.messageQuotas[key] ?? 0) + 1
  world.changed()
}

/** POST /cgi-bin/message/subscribe/send */
export async function sendMessage(
  world: World,
  query: Record<string, string>,
  body: Record<string, unknown>,
  pages: ReadonlySet<string> | undefined,
): Promise<object> {
  checkAccessToken(world, query.access_token)
  const { touser: openid, template_id: templateId } = body
  if (typeof openid !== 'string' || !world.state.people[openid]) throw new WxError(40003, 'invalid openid')
  const template = typeof templateId === 'string' ? messageTemplates[templateId] : undefined
  if (!template || typeof templateId !== 'string') throw new WxError(40037, 'invalid template_id')
  const page = pageOf(body.page, pages)
  const data = dataOf(template.keywords, body.data)
  if (!['formal', 'trial', 'developer', undefined].includes(body.miniprogram_state as string | undefined))
    throw new WxError(47003, 'argument invalid! miniprogram_state invalid')
  await oneAtATime(world, openid)
  if (world.state.isMessagingBanned) throw new WxError(43107, 'subscribe message is banned')
  const key = quotaKey(openid, templateId)
  const quota = world.state.messageQuotas[key] ?? 0
  if (quota < 1) throw new WxError(43101, 'user refuse to accept the msg')
  world.state.messageQuotas[key] = quota - 1
  const message = { openid, templateId, title: template.title, page, data, at: world.clock.now() }
  world.state.messages = [...world.state.messages, message].slice(-OUTBOX)
  world.changed()
  return { errcode: 0, errmsg: 'ok' }
}

async function oneAtATime(world: World, openid: string): Promise<void> {
  const busy = underway.get(world) ?? new Set<string>()
  underway.set(world, busy)
  if (busy.has(openid)) throw new WxError(43108, 'concurrent sending to one user')
  busy.add(openid)
  try {
    await sleep(ON_ITS_WAY_MS)
  } finally {
    busy.delete(openid)
  }
}

function pageOf(page: unknown, pages: ReadonlySet<string> | undefined): string {
  if (page === undefined) return ''
  const path = typeof page === 'string' ? page.split('?', 1)[0]! : '/'
  if (path.startsWith('/') || (pages && !pages.has(path))) throw new WxError(41030, 'invalid page')
  return String(page)
}

/** Every keyword of the template has a value that obeys its rule; others are not looked at. */
function dataOf(keywords: string[], data: unknown): Record<string, string> {
  const given =
    typeof data === 'object' && data !== null ? (data as Record<string, { value?: unknown } | undefined>) : {}
  return Object.fromEntries(
    keywords.map((keyword) => {
      const value = given[keyword]?.value
      if (value === undefined || value === '')
        throw new WxError(47003, `argument invalid! data.${keyword}.value is empty`)
      if (typeof value !== 'string' || !keywordObeys(keyword, value))
        throw new WxError(47003, `argument invalid! data.${keyword}.value invalid`)
      return [keyword, value]
    }),
  )
}
