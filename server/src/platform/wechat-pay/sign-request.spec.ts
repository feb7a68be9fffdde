import { verify } from 'node:crypto'
import { documentKey, signedClient, signedOrder } from '../../../test/wechat/official-vectors.ts'
import { merchantKeys } from '../../../test/wechat/pay-fixture.ts'
import { clientMessage, clientParameters } from './client-parameters.ts'
import { newNonce, requestMessage, signRequest } from './sign-request.ts'

const isSigned = (text: string, signature: string, key: Parameters<typeof verify>[2]) =>
  verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'base64'))

describe('signing', () => {
  const order = { method: 'POST' as const, ...signedOrder }

  it('builds the text of WeChat Pay’s own example of an order', () => {
    expect(isSigned(requestMessage(order), signedOrder.signature, documentKey)).toBe(true)
    expect(isSigned(requestMessage({ ...order, body: `${order.body} ` }), signedOrder.signature, documentKey)).toBe(
      false,
    )
  })

  it('builds the text of WeChat Pay’s own example of client parameters', () => {
    expect(isSigned(clientMessage(signedClient), signedClient.signature, documentKey)).toBe(true)
    const other = { ...signedClient, timestamp: signedClient.timestamp + 1 }
    expect(isSigned(clientMessage(other), signedClient.signature, documentKey)).toBe(false)
  })

  it('keeps the last line feed of a request without body', () => {
    const message = requestMessage({ method: 'GET', target: '/v3/a?b=c', timestamp: 1, nonce: 'N', body: '' })
    expect(message).toBe('GET\n/v3/a?b=c\n1\nN\n\n')
  })

  it('puts five attributes into the Authorization header', () => {
    const merchant = { mchid: '190', serial: '5157', privateKey: merchantKeys.privateKey }
    const header = signRequest(merchant, order)
    const form =
      /^WECHATPAY2-SHA256-RSA2048 mchid="190",nonce_str="(\w+)",timestamp="1554208460",serial_no="5157",signature="([^"]+)"$/
    const [, nonce, signature] = form.exec(header) ?? []
    expect(nonce).toBe(order.nonce)
    expect(isSigned(requestMessage(order), signature ?? '', merchantKeys.publicKey)).toBe(true)
  })

  it('gives wx.requestPayment what it takes', () => {
    const parameters = clientParameters(merchantKeys.privateKey, signedClient)
    expect(parameters).toEqual({
      appId: 'wx2421b1c4370ec43b',
      timeStamp: '1554208460',
      nonceStr: '593BEC0C930BF1AFEB40B4A08C8FB242',
      package: 'prepay_id=wx201410272009395522657a690389285100',
      signType: 'RSA',
      paySign: parameters.paySign,
    })
    expect(isSigned(clientMessage(signedClient), parameters.paySign, merchantKeys.publicKey)).toBe(true)
  })

  it('never repeats a nonce', () => {
    const nonces = Array.from({ length: 1000 }, newNonce)
    expect(new Set(nonces).size).toBe(1000)
    expect(nonces.every((nonce) => /^[0-9A-F]{32}$/.test(nonce))).toBe(true)
  })
})
