import { z } from 'zod'
import { findOrder, PREPAY_VALID } from '../pay/order.ts'
import { rsaVerify, signedLines } from '../wire/rsa.ts'
import type { Order } from '../world/state.ts'
import type { World } from '../world/world.ts'

/** What the mini-program hands to wx.requestPayment, and who holds the phone. */
const sheetParams = z.object({
  appId: z.string().min(1),
  timeStamp: z.string().regex(/^\d{10}$/),
  nonceStr: z.string().min(1).max(32),
  package: z.string().regex(/^prepay_id=.+$/),
  signType: z.literal('RSA'),
  paySign: z.string().min(1),
  openid: z.string().min(1),
})

export type SheetErrorCode =
  | 'params-invalid'
  | 'app-unknown'
  | 'sign-wrong'
  | 'prepay-unknown'
  | 'prepay-expired'
  | 'payer-differs'
  | 'order-expired'
  | 'order-paid'
  | 'order-closed'

/** Why the payment sheet does not open; `message` is for the person. */
export class SheetError extends Error {
  constructor(
    readonly code: SheetErrorCode,
    message: string,
  ) {
    super(message)
  }
}

export interface Sheet {
  order: Order
  prepayId: string
}

/** Checks everything WeChat checks before it shows an amount. Throws SheetError. */
export function openSheet(world: World, input: unknown): Sheet {
  const parsed = sheetParams.safeParse(input)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new SheetError('params-invalid', `支付参数缺失或格式不对：${field}`)
  }
  const params = parsed.data
  if (params.appId !== world.keyring.appid) throw new SheetError('app-unknown', '小程序不存在：appId 不正确')
  const text = signedLines(params.appId, params.timeStamp, params.nonceStr, params.package)
  if (!rsaVerify(world.keyring.merchantPublicKey, text, params.paySign)) {
    throw new SheetError('sign-wrong', '支付验证签名失败：paySign 与商户证书不符')
  }
  const prepayId = params.package.slice('prepay_id='.length)
  const prepay = world.state.prepays[prepayId]
  const order = prepay && findOrder(world, prepay.outTradeNo)
  if (!order) throw new SheetError('prepay-unknown', '预支付单不存在，请重新下单')
  if (order.openid !== params.openid || order.appid !== params.appId) {
    throw new SheetError('payer-differs', '下单的微信号与当前支付的微信号不一致')
  }
  checkOpen(world, order, prepay.createdAt)
  return { order, prepayId }
}

function checkOpen(world: World, order: Order, prepaidAt: number): void {
  const now = world.clock.now()
  if (order.state === 'SUCCESS') throw new SheetError('order-paid', '这笔订单已经支付过了，无需重复付款')
  if (order.state === 'CLOSED') throw new SheetError('order-closed', '这笔订单已经关闭，请重新下单')
  if (order.timeExpireAt !== undefined && now >= order.timeExpireAt) {
    throw new SheetError('order-expired', '已超过付款时间，请重新下单')
  }
  if (now >= prepaidAt + PREPAY_VALID)
    throw new SheetError('prepay-expired', '支付会话已过期（2 小时），请重新发起支付')
}
