/** What WeChat's order management remembers of one paid order once it was told of its delivery. */
export interface Shipping {
  transactionId: string
  logisticsType: number
  deliveryMode: number
  shippingList: ShippingItem[]
  /** Of the request, in epoch ms: each must be later than the one before. */
  uploadTime: number
  shippedAt: number
  /** The one correction has been used. */
  isReshipped: boolean
  confirmedAt?: number
  /** 1 or 2, as it is pushed. */
  confirmMethod?: number
  settlesAt: number
  settledAt?: number
}

export interface ShippingItem {
  item_desc: string
  tracking_no?: string
  express_company?: string
  contact?: { receiver_contact?: string; consignor_contact?: string }
}
