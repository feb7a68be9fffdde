import type { TradeShop } from '../fixtures/trade-shop.ts'
import { WeappHost } from './host.ts'
import { SandboxPhone } from './sandbox-phone.ts'

/** Makes people with a WeChat of their own in front of this shop. */
export function people({ sandbox, env, http }: TradeShop) {
  const hosts: WeappHost[] = []
  return {
    person: (openid: string) => {
      const phone = new SandboxPhone(sandbox!.credentials.SANDBOX_DEVICE_URL!, env.wechat.appId, openid)
      const weapp = new WeappHost(http.origin, phone).launch()
      hosts.push(weapp)
      return { phone, weapp }
    },
    /** Everybody puts the phone away; without it timers of open pages keep running. */
    leave: async () => {
      for (const host of hosts) await host.close()
    },
  }
}

/** At checkout: who fetches it, then the button that names the price. */
export async function fillInAndPay(weapp: WeappHost, name: string): Promise<void> {
  await weapp.sees('支付 ¥19.90')
  await weapp.type('姓名', name)
  await weapp.type('取货时核对，方便联系', '13800138000')
  await weapp.tap('支付 ¥19.90')
}
