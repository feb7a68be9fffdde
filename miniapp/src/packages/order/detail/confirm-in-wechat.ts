import { api } from '../../../lib/api.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'

/** The mini-program behind WeChat's confirm component; it brings its result back when the app is shown again. */
const COMPONENT = 'wx1183b055aeec94d1'

interface Result {
  extraData?: { status?: string }
}
type Shown = (way: { referrerInfo?: { appId?: string } & Result }) => void

/** Taro does not know these. The component needs base library 2.6.0; never in a browser. */
declare const wx: {
  onAppShow: (shown: Shown) => void
  offAppShow: (shown: Shown) => void
  openBusinessView?: (option: {
    businessType: 'weappOrderConfirm'
    extraData: { transaction_id: string }
    success: (answer: Result) => void
    fail: () => void
  }) => void
}

/** Whether the receipt of this order can be confirmed in WeChat's own component: then the shop gets its money earlier. */
export const canConfirmInWechat = ({ wechatReceipt }: OrderDetail): boolean =>
  process.env.TARO_ENV === 'weapp' && wechatReceipt !== null && wx.openBusinessView !== undefined

/**
 * Opens WeChat's component for the payment of this order. What the phone says afterwards is a hint; the server asks
 * WeChat. To be called straight from a tap.
 * @returns whether WeChat says that it is confirmed; false when the person turned back
 */
export async function confirmInWechat({ orderNo, wechatReceipt }: OrderDetail): Promise<boolean> {
  if (!wechatReceipt) return false
  const said = await openComponent(wechatReceipt.transactionId)
  if (said === 'cancel') return false
  const { isConfirmed } = await api.post('/api/v1/app/orders/{orderNo}/receipt-check', { path: { orderNo } })
  return isConfirmed
}

/** What comes first: the component's own answer, or the app being shown again with it. */
function openComponent(transactionId: string): Promise<string> {
  return new Promise((resolve) => {
    const shown: Shown = ({ referrerInfo }) =>
      end((referrerInfo?.appId === COMPONENT && referrerInfo.extraData?.status) || '')
    const end = (status: string): void => {
      wx.offAppShow(shown)
      resolve(status)
    }
    wx.onAppShow(shown)
    wx.openBusinessView?.({
      businessType: 'weappOrderConfirm',
      extraData: { transaction_id: transactionId },
      // Where it only says that it has opened, the result comes with the app being shown again.
      success: ({ extraData }) => extraData?.status && end(extraData.status),
      fail: () => end('cancel'),
    })
  })
}
