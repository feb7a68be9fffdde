import Taro from '@tarojs/taro'
import { api } from './api.ts'
import { replacePage, routes } from './routes.ts'
import type { PayParams } from './schemas.ts'
import { demoOpenid } from './session.ts'
import { loadSettings } from './settings.ts'

/**
 * Opens WeChat's cashier for an order and then the result page, which asks the server what really happened:
 * what the client calls back is a hint, never a fact. Rejects with ApiError when no payment could be started.
 */
export async function payOrder(orderNo: string): Promise<void> {
  const { paid, wechat } = await api.post('/api/v1/app/orders/{orderNo}/pay', { path: { orderNo } })
  if (paid || !wechat) replacePage(routes.payResult(orderNo, 'ok'))
  else if (process.env.TARO_ENV === 'h5') await openDemoCashier(orderNo, wechat)
  else replacePage(routes.payResult(orderNo, await askWechat(wechat)))
}

/** `requestPayment` says "cancel" in its message when the person closed the cashier, anything else is a failure. */
async function askWechat({ appId: _, ...params }: NonNullable<PayParams['wechat']>): Promise<'ok' | 'cancel' | 'fail'> {
  try {
    await Taro.requestPayment(params)
    return 'ok'
  } catch (thrown) {
    const message = (thrown as { errMsg?: unknown } | null)?.errMsg
    return typeof message === 'string' && message.includes('cancel') ? 'cancel' : 'fail'
  }
}

/** Browser preview: the sandbox shows a cashier page and sends the browser back with `result=ok|cancel|fail`. */
async function openDemoCashier(orderNo: string, params: NonNullable<PayParams['wechat']>): Promise<void> {
  const { demo } = await loadSettings()
  if (!demo) throw new Error('There is no cashier in a browser outside the demo')
  const back = `${window.location.origin}${window.location.pathname}#${routes.payResult(orderNo)}`
  const query = Object.entries({ ...params, openid: demoOpenid(), return: back })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  // Not a new history entry: going back from the result should lead to the goods, not to a used cashier.
  window.location.replace(`${demo.deviceUrl}/cashier?${query}`)
}

/** What the cashier said: in the page's own query, or before the hash when the cashier appended it there. */
export function cashierResult(own: string | undefined): string | undefined {
  if (own || process.env.TARO_ENV !== 'h5') return own
  return new URLSearchParams(window.location.search).get('result') ?? undefined
}
