import { NO_ANSWER, WechatError } from './wechat.errors.ts'
import type { WechatClient } from './wechat.client.ts'

/** What is told of one order; https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping */
export interface ShippingInfo {
  /** WeChat Pay's number of the payment. */
  transactionId: string
  openid: string
  /** What is in it, in one line. */
  goods: string
  at: Date
  /** Absent when the goods lie ready to be collected. */
  parcel?: { companyCode: string; trackingNo: string; receiverPhoneLast4: string }
}

const LONGEST_GOODS = 120
const [EXPRESS, PICKUP] = [1, 4]
/** The only carrier that WeChat wants a contact of. */
const WITH_CONTACT = 'SF'

/** 1 to ship, 2 shipped, 3 confirmed, 4 complete, 5 refunded, 6 money to be settled. */
export type WechatOrderState = 1 | 2 | 3 | 4 | 5 | 6
export const isShipped = (state: number): boolean => state >= 2 && state !== 5
/** The buyer, or time, has said that the goods have come. */
export const isConfirmed = (state: number): boolean => [3, 4, 6].includes(state)

/** Already shipped as we say, or exactly this has been told before: what we wanted is so. */
export const isToldAlready = (errcode: number): boolean => errcode === 10060002 || errcode === 10060023
/** The payment has not reached WeChat's order list yet, or WeChat has trouble of its own: later it works. */
export const mayWorkLater = (errcode: number): boolean => [10060001, 10060012, 10060019].includes(errcode)

/** Tells WeChat that an order has left, or lies ready to be collected. @throws WechatError */
export async function uploadShipping(client: WechatClient, info: ShippingInfo): Promise<void> {
  const { parcel } = info
  const goods = [...info.goods].slice(0, LONGEST_GOODS).join('')
  await client.post('/wxa/sec/order/upload_shipping_info', {
    order_key: { order_number_type: 2, transaction_id: info.transactionId },
    logistics_type: parcel ? EXPRESS : PICKUP,
    delivery_mode: 1,
    shipping_list: [
      {
        item_desc: goods,
        ...(parcel && { tracking_no: parcel.trackingNo, express_company: parcel.companyCode }),
        ...(parcel?.companyCode === WITH_CONTACT && {
          contact: { receiver_contact: `****${parcel.receiverPhoneLast4}` },
        }),
      },
    ],
    upload_time: beijingMillis(info.at),
    payer: { openid: info.openid },
  })
}

/** What WeChat says of the order. @throws WechatError, 10060001 when it does not know it */
export async function wechatOrderState(client: WechatClient, transactionId: string): Promise<WechatOrderState> {
  const { order } = await client.post('/wxa/sec/order/get_order', { transaction_id: transactionId })
  const state = typeof order === 'object' && order !== null && 'order_state' in order ? order.order_state : undefined
  if (typeof state !== 'number' || !Number.isInteger(state) || state < 1 || state > 6)
    throw new WechatError(NO_ANSWER, 'reply lacks order_state')
  return state as WechatOrderState
}

/** Whether WeChat holds back the money of this mini-program until it knows of the delivery. @throws WechatError */
export async function isTradeManaged(client: WechatClient, appid: string): Promise<boolean> {
  const fields = await client.post('/wxa/sec/order/is_trade_managed', { appid })
  return fields['is_trade_managed'] === true
}

const OFFSET_MS = 8 * 3_600_000

/** RFC 3339 in Beijing time with milliseconds: 2026-08-01T10:20:30.120+08:00. */
function beijingMillis(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().replace('Z', '+08:00')
}
