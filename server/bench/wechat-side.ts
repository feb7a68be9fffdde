import { randomUUID } from 'node:crypto'
import type { Keyring } from '../sandbox/keyring/keyring.ts'
import { rsaSign, signedLines } from '../sandbox/wire/rsa.ts'
import { seal } from '../sandbox/wire/seal.ts'

export interface SignedNotification {
  body: string
  headers: Record<string, string>
}

/** What WeChat Pay posts when somebody has paid; made beforehand, because signing is WeChat's work and not the shop's. */
export async function signedSuccess(
  keyring: Keyring,
  paid: { outTradeNo: string; totalFen: number; openid: string },
): Promise<SignedNotification> {
  const amount = { total: paid.totalFen, payer_total: paid.totalFen, currency: 'CNY', payer_currency: 'CNY' }
  const contents = {
    transaction_id: `4200${randomUUID().replaceAll('-', '').slice(0, 24)}`,
    out_trade_no: paid.outTradeNo,
    appid: keyring.appid,
    mchid: keyring.mchid,
    trade_type: 'JSAPI',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'OTHERS',
    success_time: new Date().toISOString(),
    payer: { openid: paid.openid },
    amount,
  }
  const body = JSON.stringify({
    id: randomUUID(),
    create_time: new Date().toISOString(),
    resource_type: 'encrypt-resource',
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    resource: { original_type: 'transaction', ...seal(keyring.apiV3Key, JSON.stringify(contents), 'transaction') },
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomUUID().replaceAll('-', '')
  return {
    body,
    headers: {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': keyring.publicKeyId,
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
      'wechatpay-signature': await rsaSign(keyring.payKey, signedLines(timestamp, nonce, body)),
    },
  }
}
