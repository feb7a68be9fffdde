import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { readEnv } from '../../src/env.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import { scratchFolder } from '../harness/scratch.ts'
import type { Started } from '../harness/start.ts'

/** Ten seconds for the headers, and two until somebody looks. */
const CLOSED_WITHIN_MS = 16_000

describeOnEachEngine('what strangers meet', (start, engine) => {
  if (engine === 'mariadb') return it('does not depend on the engine', () => {})
  const sockets: Socket[] = []
  afterAll(() => sockets.forEach((socket) => socket.destroy()))
  const dial = (on: Started) =>
    new Promise<Socket>((resolve, reject) => {
      const socket = connect(on.env.port, '127.0.0.1', () => resolve(socket))
      socket.on('error', reject)
      sockets.push(socket)
    })

  async function startWithFrontEnds(env: Record<string, string> = {}): Promise<Started> {
    const folder = scratchFolder('front')
    for (const name of ['h5', 'admin', 'images']) {
      mkdirSync(join(folder, name), { recursive: true })
      writeFileSync(join(folder, name, name === 'images' ? 'a.webp' : 'index.html'), '<!doctype html>')
    }
    return start({ bare: true, env: { DATA_DIR: folder, ...env } })
  }

  it('answers say what a browser may do with them', async () => {
    const on = await startWithFrontEnds()
    for (const path of ['/', '/admin/']) {
      const { headers, status } = await on.http.get(path)
      expect([path, status]).toEqual([path, 200])
      const policy = headers.get('content-security-policy')!
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("default-src 'self'")
      expect(policy).not.toContain('unsafe-eval')
      expect(policy.match(/unsafe-inline/g)).toHaveLength(1)
    }
    for (const path of ['/api/v1/app/nothing', '/images/a.webp']) {
      const { headers } = await on.http.get(path)
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
    }
    for (const path of ['/', '/admin/', '/images/a.webp', '/healthz', '/api/v1/app/nothing']) {
      const { headers } = await on.http.get(path)
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(self\)$/)
      expect(headers.get('strict-transport-security')).toBeNull()
    }
  })

  it('any page of the desk opens by its address, and a file that is gone is gone', async () => {
    const on = await startWithFrontEnds()
    const page = { headers: { accept: 'text/html,application/xhtml+xml' } }
    for (const path of ['/admin/orders', '/admin/orders/20261127?x=1', '/admin/no/such/page']) {
      const answer = await on.http.get<string>(path, page)
      expect([path, answer.status, answer.body]).toEqual([path, 200, '<!doctype html>'])
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';")
    }
    expect(await on.http.get('/admin/assets/gone-12345678.js', page)).toMatchObject({ status: 404 })
    expect(await on.http.get('/admin/orders')).toMatchObject({ status: 404, body: { code: 'request.not-found' } })
    expect(await on.http.get('/api/v1/admin/nothing', page)).toMatchObject({ status: 404 })
  })

  it('behind TLS the browser is told to stay there', async () => {
    const on = await start({ bare: true, env: { PUBLIC_URL: 'https://shop.example' } })
    const { headers } = await on.http.get('/healthz')
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  })

  it('in production figures and documents are shown to those only who asked for them', async () => {
    const source = (more: object) => ({
      ...{ NODE_ENV: 'production', APP_SECRET: 'x'.repeat(32), PUBLIC_URL: 'https://shop.example' },
      ...{ WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', WECHATPAY_MCHID: '1', WECHATPAY_MCH_SERIAL: '2' },
      ...{ WECHATPAY_MCH_PRIVATE_KEY: 'k', WECHATPAY_API_V3_KEY: 'k'.repeat(32), WECHATPAY_PUBLIC_KEY: 'p' },
      ...more,
    })
    expect(readEnv(source({})).isOpen).toEqual({ metrics: false, docs: false })
    expect(readEnv(source({ METRICS: '1', API_DOCS: 'true' })).isOpen).toEqual({ metrics: true, docs: true })
    const closed = await start({ bare: true, env: { METRICS: '0', API_DOCS: '0' } })
    for (const path of ['/metrics', '/api/docs', '/api/docs/', '/api/openapi.json', '/api/docs-json'])
      expect([path, (await closed.http.get(path)).status]).toEqual([path, 404])
    const open = await start({ bare: true })
    for (const path of ['/metrics', '/api/docs', '/api/openapi.json'])
      expect([path, (await open.http.get(path)).status]).toEqual([path, 200])
  })

  it('connections that never finish their headers are closed, and more than so many are not taken', async () => {
    const on = await start({ bare: true, env: { MAX_CONNECTIONS: '200' } })
    const begun = Date.now()
    const slow = await Promise.all(Array.from({ length: 200 }, () => dial(on)))
    const gone = slow.map((socket) => new Promise<void>((resolve) => socket.on('close', () => resolve()).resume()))
    for (const socket of slow) socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\nx-slow: ')
    const extra = await dial(on)
    await new Promise<void>((resolve) => extra.on('close', () => resolve()).resume())
    expect(Date.now() - begun).toBeLessThan(8_000)
    await Promise.all(gone)
    expect(Date.now() - begun).toBeLessThan(CLOSED_WITHIN_MS)
    expect((await on.http.get('/healthz')).status).toBe(200)
  }, 30_000)
})
