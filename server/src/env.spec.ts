import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EnvError, readEnv, requireWechat } from './env.ts'

const folder = mkdtempSync(join(tmpdir(), 'tuanke-env-'))
afterAll(() => rmSync(folder, { recursive: true }))

const messageOf = (source: Record<string, string>): string => {
  try {
    readEnv({ DATA_DIR: folder, ...source })
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError)
    return (error as Error).message
  }
  throw new Error('nothing was wrong')
}

describe('the settings', () => {
  it('have defaults for a first try', () => {
    const env = readEnv({ DATA_DIR: folder })
    expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', demo: false, accessTokenSeconds: 1800 })
    expect(env.publicUrl).toBe('http://127.0.0.1:3000')
    expect(env.database).toEqual({ sqliteFile: join(folder, 'tuanke.sqlite') })
  })

  it('name what is wrong with the variables of others among its own', () => {
    expect(() => readEnv({ DATA_DIR: folder, PORT: 'x' }, () => ['PAY_MINUTES: cannot be read'])).toThrow(
      /PORT: [\s\S]*PAY_MINUTES: cannot be read/,
    )
  })

  it('keep the secret that was made once', () => {
    const { appSecret } = readEnv({ DATA_DIR: folder })
    expect(appSecret.length).toBeGreaterThanOrEqual(32)
    expect(readEnv({ DATA_DIR: folder }).appSecret).toBe(appSecret)
  })

  it('tell everything that is wrong at once, and no value', () => {
    const message = messageOf({
      PORT: 'x',
      REFRESH_TOKEN_DAYS: '0',
      DATABASE_URL: 'postgres://u:hunter2@h/d',
      DEMO: 'maybe',
    })
    for (const name of ['PORT', 'REFRESH_TOKEN_DAYS', 'DATABASE_URL', 'DEMO']) expect(message).toContain(name)
    expect(message).not.toContain('hunter2')
  })

  it('refuse production without secrets', () => {
    const message = messageOf({ NODE_ENV: 'production', PUBLIC_URL: 'http://shop.example' })
    for (const name of ['APP_SECRET', 'WECHAT_SECRET', 'WECHATPAY_API_V3_KEY', 'WECHATPAY_PUBLIC_KEY', 'https://'])
      expect(message).toContain(name)
  })

  const PRODUCTION = {
    ...{ NODE_ENV: 'production', APP_SECRET: 'x'.repeat(32), PUBLIC_URL: 'https://shop.example' },
    ...{ WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', WECHATPAY_MCHID: '1', WECHATPAY_MCH_SERIAL: '2' },
    ...{ WECHATPAY_MCH_PRIVATE_KEY: 'k', WECHATPAY_API_V3_KEY: 'k'.repeat(32), WECHATPAY_PUBLIC_KEY: 'p' },
  }

  it('take a production that is one', () => {
    expect(readEnv({ DATA_DIR: folder, ...PRODUCTION })).toMatchObject({ production: true, demo: false, sandbox: null })
  })

  it.each([
    ['DEMO', '1'],
    ['SANDBOX_DEVICE_URL', 'http://127.0.0.1:3002'],
    ['SANDBOX_CONTROL_URL', 'https://sandbox.example'],
    ['WECHAT_API_BASE', 'http://127.0.0.1:3002'],
    ['WECHAT_API_BASE', 'http://api.weixin.qq.com'],
    ['WECHATPAY_API_BASE', 'https://sandbox.example'],
    ['WECHATPAY_API_BASE', 'https://api.mch.weixin.qq.com.example'],
  ])('refuse a demo in production: %s=%s', (name, value) => {
    const message = messageOf({ ...PRODUCTION, [name]: value })
    expect(message.split('\n')).toHaveLength(2)
    expect(message).toContain(`  ${name}: `)
    expect(message).not.toContain(value === '1' ? 'DEMO=1' : value)
  })

  it('ask a demo in production for a secret too', () => {
    expect(messageOf({ NODE_ENV: 'production', DEMO: '1' })).toContain('APP_SECRET: missing')
  })

  it('read a key whose line breaks were written as \\n', () => {
    const env = readEnv({ DATA_DIR: folder, WECHATPAY_PUBLIC_KEY: '-----BEGIN\\nabc\\nEND' })
    expect(env.wechatPay.publicKey).toBe('-----BEGIN\nabc\nEND')
  })

  it('say where WeChat’s credentials come from when there are none', () => {
    expect(() => requireWechat(readEnv({ DATA_DIR: folder }))).toThrow(/npm start/)
  })
})
