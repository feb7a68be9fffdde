import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Merchant } from '../test/sandbox/merchant.ts'

describe('the sandbox as a program', () => {
  it('writes its credentials under the names the server reads', async () => {
    const merchant = await Merchant.open()
    const written = JSON.parse(await readFile(join(merchant.dataDir, 'credentials.json'), 'utf8')) as object
    expect(written).toEqual(merchant.env)
    expect(Object.keys(written)).toEqual([
      'WECHAT_APPID',
      'WECHAT_SECRET',
      'WECHAT_PUSH_TOKEN',
      'WECHAT_PUSH_AES_KEY',
      'WECHAT_API_BASE',
      'WECHAT_MESSAGE_TEMPLATES',
      'WECHATPAY_API_BASE',
      'WECHATPAY_MCHID',
      'WECHATPAY_MCH_SERIAL',
      'WECHATPAY_MCH_PRIVATE_KEY',
      'WECHATPAY_API_V3_KEY',
      'WECHATPAY_PUBLIC_KEY_ID',
      'WECHATPAY_PUBLIC_KEY',
      'WECHATPAY_PLATFORM_CERT',
      'WECHATPAY_PLATFORM_CERT_SERIAL',
      'SANDBOX_DEVICE_URL',
      'SANDBOX_CONTROL_URL',
    ])
    await merchant.close()
  })

  it('repeats its identifiers under a seed', async () => {
    const prepayIdOf = async (seed: string): Promise<string> => {
      const merchant = await Merchant.open({ seed })
      const { prepayId } = await merchant.order({ out_trade_no: 'SEEDED0001' })
      await merchant.close()
      return prepayId
    }
    const [first, second, other] = [await prepayIdOf('a'), await prepayIdOf('a'), await prepayIdOf('b')]
    expect(second).toBe(first)
    expect(other).not.toBe(first)
  })

  it('keeps people, codes, tokens, orders, refunds and the moved clock over a restart, on the same ports', async () => {
    let merchant = await Merchant.open({ timeScale: 1 })
    const { no } = await merchant.paidOrder()
    await merchant.pay('POST', '/v3/refund/domestic/refunds', merchant.refundBody(no, 1_000))
    await merchant.control('POST', '/clock', { advanceSeconds: 2 })
    const before = await merchant.control('GET', '/state')
    await merchant.pause()
    const portOf = (url: string): number => Number(new URL(url).port)
    const { dataDir, sandbox } = merchant
    const [gatewayPort, devicePort] = [portOf(sandbox.gatewayUrl), portOf(sandbox.deviceUrl)]
    merchant = await Merchant.open({ dataDir, gatewayPort, devicePort, timeScale: 1 })
    expect({ ...(await merchant.control('GET', '/state')), now: '' }).toEqual({ ...before, now: '' })
    await merchant.control('POST', '/clock', { advanceSeconds: 3 })
    await merchant.control('POST', '/drain')
    expect(await merchant.control('GET', '/state')).toMatchObject({ refunds: [{ status: 'SUCCESS' }] })
    await merchant.close()
  })

  it('stops at once although a caller is waiting', async () => {
    const merchant = await Merchant.open()
    await merchant.control('POST', '/faults', { kind: 'latency', latencyMs: 20_000 })
    const waiting = merchant.pay('GET', '/v3/certificates').catch((error: Error) => error.message)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const started = performance.now()
    await merchant.close()
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(await waiting).toBe('fetch failed')
  })

  it('forgets everything but the keys on reset', async () => {
    const merchant = await Merchant.open()
    await merchant.paidOrder()
    await merchant.control('POST', '/faults', { kind: 'system-error', times: null })
    await merchant.control('POST', '/reset')
    expect(await merchant.control('GET', '/state')).toMatchObject({
      offsetSeconds: 0,
      balanceFen: 0,
      people: [],
      orders: [],
      refunds: [],
      notifications: [],
    })
    const { no } = await merchant.order()
    expect(no).toHaveLength(32)
    await merchant.close()
  })
})
