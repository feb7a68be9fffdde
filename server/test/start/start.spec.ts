import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')
const host = '127.0.0.1'
const folder = mkdtempSync(path.join(os.tmpdir(), 'tuanke-start-'))
const running: { child: ChildProcess; ended: Promise<unknown> }[] = []

/** `npm start` without npm: output so far, and the exit code once it has ended. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['.config/start.mjs'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', CI: 'true', LANG: 'en_US.UTF-8', LC_ALL: '', DATA_DIR: folder, ...env },
  })
  const started = { child, output: '', ended: new Promise<number | null>((resolve) => child.on('close', resolve)) }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (started.output += chunk))
  running.push(started)
  return started
}

async function until(what: () => boolean, ms = 120_000) {
  for (const deadline = Date.now() + ms; !what(); await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (Date.now() > deadline) throw new Error('waited in vain')
  }
}

const listen = (port: number) =>
  new Promise<net.Server | undefined>((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, host, () => resolve(server))
  })
const close = (server?: net.Server) => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))

/** A port that is free, and so are the two after it. */
async function freePort(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 12_000)
    const servers = await Promise.all([first, first + 1, first + 2].map(listen))
    await Promise.all(servers.map(close))
    if (servers.every(Boolean)) return first
  }
}

// A test that failed must not leave a shop behind in the folder the next one uses.
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('brings everything up, says where it is, and stops when asked', async () => {
  const port = await freePort()
  const shop = start({ PORT: String(port) })
  await until(() => shop.output.includes('Stop with Ctrl-C') || shop.child.exitCode !== null)
  const url = `http://${host}:${port}`
  for (const page of ['/', '/admin/', '/api/docs']) {
    expect(shop.output).toContain(`${url}${page}`)
    const answer = await fetch(url + page)
    expect([page, answer.status, answer.headers.get('content-type')]).toEqual([
      page,
      200,
      expect.stringContaining('text/html'),
    ])
  }
  const script = /src="(\/?js\/app[^"]+)"/.exec(await (await fetch(url)).text())?.[1] ?? 'no script'
  const { status, headers } = await fetch(new URL(script, url), { headers: { 'accept-encoding': 'br' } })
  expect([status, headers.get('content-encoding')]).toEqual([200, 'br'])
  expect(headers.get('cache-control')).toContain('immutable')
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ok', down: [] })
  const { demo } = (await (await fetch(`${url}/api/v1/app/settings`)).json()) as {
    demo: { deviceUrl: string; staff: { username: string; password: string }[] }
  }
  expect(shop.output).toContain(demo.deviceUrl)
  expect(demo.staff.length).toBeGreaterThan(0)
  for (const { username, password } of demo.staff) expect(shop.output).toContain(`${username} / ${password}`)

  shop.child.kill('SIGINT')
  expect(await shop.ended).toBe(0)
  expect(await freePortsOf(port)).toEqual([true, true, true])
}, 180_000)

it('is up again in less than ten seconds', async () => {
  const shop = start({ PORT: String(await freePort()) })
  await until(() => shop.output.includes('Stop with Ctrl-C') || shop.child.exitCode !== null)
  expect(Number(/ready in ([\d.]+) s/.exec(shop.output)?.[1])).toBeLessThan(10)
  shop.child.kill('SIGTERM')
  expect(await shop.ended).toBe(0)
}, 180_000)

it('names a busy port and what to do', async () => {
  const port = await freePort()
  const other = await listen(port + 1)
  const shop = start({ PORT: String(port) })
  expect(await shop.ended).toBe(1)
  expect(shop.output).toContain(`Port ${port + 1} (sandbox) is in use`)
  expect(shop.output).toContain('npm start')
  await close(other)
})

it('ends with what the server said when the server cannot run, and leaves nothing behind', async () => {
  const port = await freePort()
  const shop = start({ PORT: String(port), PAY_MINUTES: 'soon' })
  expect(await shop.ended).toBe(1)
  expect(shop.output).toContain('PAY_MINUTES')
  expect(shop.output).toContain('server ended with 1')
  expect(await freePortsOf(port)).toEqual([true, true, true])
}, 180_000)

const freePortsOf = (port: number) =>
  Promise.all(
    [port, port + 1, port + 2].map(async (one) => {
      const server = await listen(one)
      await close(server)
      return server !== undefined
    }),
  )
