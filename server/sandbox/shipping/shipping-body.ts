import { WxError } from '../wx/wx-error.ts'
import type { ShippingItem } from './shipping-state.ts'

const EXPRESS = 1
const MOST_PARCELS = 15
const LONGEST_DESC = 120
const STAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?[+-]\d{2}:\d{2}$/

export interface ShippingRequest {
  logisticsType: number
  deliveryMode: number
  shippingList: ShippingItem[]
  uploadTime: number
  openid: unknown
}

/** Reads the body of upload_shipping_info as WeChat's table of errors describes it. */
export function shippingRequest(body: Record<string, unknown>): ShippingRequest {
  const { logistics_type: logisticsType, delivery_mode: deliveryMode, shipping_list: list } = body
  if (![1, 2, 3, 4].includes(logisticsType as number)) throw new WxError(10060005, 'logistics_type invalid')
  if (![1, 2].includes(deliveryMode as number)) throw new WxError(268485224, 'delivery_mode invalid')
  const isSplit = deliveryMode === 2
  if (isSplit && logisticsType !== EXPRESS) throw new WxError(10060006, 'split delivery needs express')
  if (isSplit && typeof body.is_all_delivered !== 'boolean') throw new WxError(10060007, 'is_all_delivered missing')
  if (!Array.isArray(list) || list.length === 0) throw new WxError(10060014, 'shipping_list missing')
  if (!isSplit && list.length !== 1) throw new WxError(268485228, 'unified delivery needs exactly one')
  if (list.length > MOST_PARCELS) throw new WxError(10060024, 'too many parcels')
  const shippingList = (list as ShippingItem[]).map((item) => checkedItem(item, logisticsType === EXPRESS))
  const { upload_time: stamp, payer } = body
  if (typeof stamp !== 'string' || !STAMP.test(stamp) || Number.isNaN(Date.parse(stamp)))
    throw new WxError(268485216, 'upload_time invalid')
  return {
    logisticsType: logisticsType as number,
    deliveryMode: deliveryMode as number,
    shippingList,
    uploadTime: Date.parse(stamp),
    openid: (payer as { openid?: unknown } | undefined)?.openid,
  }
}

function checkedItem(item: ShippingItem, isExpress: boolean): ShippingItem {
  const { item_desc: desc, tracking_no: trackingNo, express_company: company, contact } = item
  if (typeof desc !== 'string' || desc === '') throw new WxError(10060008, 'item_desc empty')
  if ([...desc].length > LONGEST_DESC) throw new WxError(10060009, 'item_desc too long')
  if (!isExpress) return { item_desc: desc }
  if (!trackingNo) throw new WxError(268485226, 'tracking_no empty')
  if (!company) throw new WxError(268485227, 'express_company empty')
  if (trackingNo.length > 128) throw new WxError(10060026, 'tracking_no too long')
  if (company.length > 128) throw new WxError(10060025, 'express_company too long')
  const masked = contact?.receiver_contact ?? contact?.consignor_contact ?? ''
  if (company === 'SF' && !/\*.*\d{4}$/.test(masked)) throw new WxError(10060014, 'contact of SF missing or not masked')
  return { item_desc: desc, tracking_no: trackingNo, express_company: company, ...(contact && { contact }) }
}
