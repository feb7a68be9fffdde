import type { World } from '../world/world.ts'
import { WxError } from './wx-error.ts'

/** Throws unless appid and secret are the mini-program's. */
export function checkAppSecret(world: World, appid: unknown, secret: unknown): void {
  if (!appid) throw new WxError(41002, 'appid missing')
  if (!secret) throw new WxError(41004, 'appsecret missing')
  if (appid !== world.keyring.appid) throw new WxError(40013, 'invalid appid')
  if (secret !== world.keyring.appSecret) throw new WxError(40125, 'invalid appsecret')
}
