import Taro from '@tarojs/taro'
import { refusalOf } from '../../lib/refusal.ts'
import { rememberOpenid, signIn } from '../../lib/session.ts'

/** Asks the sandbox's phone for a login code, as WeChat would answer `wx.login`, and trades it in. */
export async function signInAsDemo(deviceUrl: string, openid: string): Promise<void> {
  const answer = await Taro.request<{ code?: string }>({
    url: `${deviceUrl}/phone/login-code`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: JSON.stringify({ openid }),
  }).catch(() => {
    throw refusalOf('network')
  })
  if (!answer.data.code) throw refusalOf('wechat.unavailable')
  await signIn(answer.data.code)
  rememberOpenid(openid)
}

/** The sandbox creates a person for an openid it has not seen. */
export function newDemoOpenid(): string {
  return `o_demo_new_${Date.now().toString(36)}`
}
