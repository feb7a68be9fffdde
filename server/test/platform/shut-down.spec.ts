import { rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { SqliteFile } from '../../src/platform/db/sqlite.driver.ts'
import { startChild } from '../harness/child.ts'
import { freePort, scratchFolder } from '../harness/scratch.ts'

/** nest #11416, #7611: requests die, the database closes before HTTP has drained, keep-alive never lets go. */
describe('bug 22: SIGTERM lets every answer out before the database goes', () => {
  let folder: string
  let port: number
  const agent = new Agent({ keepAlive: true })
  beforeEach(async () => {
    folder = scratchFolder('shut-down')
    port = await freePort()
  })
  afterEach(() => {
    agent.destroy()
    rmSync(folder, { recursive: true })
  })

  const server = (seconds: number, more: Record<string, string> = {}) =>
    startChild(
      join(__dirname, 'children/slow-server.ts'),
      {
        DATA_DIR: folder,
        PORT: String(port),
        LOG_LEVEL: 'info',
        SHUTDOWN_SECONDS: String(seconds),
        DATABASE_URL: '',
        ...more,
      },
      'ready\n',
    )
  const call = (path: string) =>
    new Promise<string>((resolve) => {
      const request = get({ port, host: '127.0.0.1', path, agent }, (answer) => {
        let text = ''
        answer.on('data', (chunk) => (text += String(chunk)))
        answer.on('end', () => resolve(`${answer.statusCode} ${text}`))
      })
      request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    })
  const effects = () => {
    const db = new SqliteFile(join(folder, 'tuanke.sqlite'), { readonly: true })
    try {
      return db.prepare('SELECT COUNT(*) AS n FROM jobs').all()[0]!.n
    } finally {
      db.close()
    }
  }
  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  it('answers what is in flight, lets idle keep-alive connections go, and only then closes the database', async () => {
    const child = await server(10)
    const idle = await Promise.all([call('/healthz'), call('/healthz'), call('/healthz')])
    expect(idle).toEqual(Array(3).fill('200 {"status":"ok"}'))
    const inFlight = call('/slow/700')
    await until(() => child.output().includes('in flight'))
    const begun = Date.now()
    child.signal('SIGTERM')
    child.signal('SIGTERM')
    await until(() => child.output().includes('stopping'))
    expect(await inFlight).toBe('200 {"done":true}')
    expect(await child.ended).toBe(0)
    expect(Date.now() - begun).toBeLessThan(5_000)
    expect(await call('/healthz')).toBe('ECONNREFUSED')
    expect(effects()).toBe(1)
  })

  it('finishes a job that runs, and says so in the database before it closes', async () => {
    const child = await server(10, { WITH_JOB: '1' })
    await until(() => child.output().includes('working'))
    child.signal('SIGTERM')
    expect(await child.ended).toBe(0)
    const db = new SqliteFile(join(folder, 'tuanke.sqlite'), { readonly: true })
    expect(db.prepare('SELECT handler, status, attempts FROM jobs').all()).toEqual([
      { handler: 'WorkSlowly', status: 'done', attempts: 1 },
    ])
    db.close()
  })

  it('does not wait for ever', async () => {
    const child = await server(1)
    const stuck = call('/slow/60000')
    await until(() => child.output().includes('in flight'))
    child.signal('SIGTERM')
    expect(await stuck).toBe('ECONNRESET')
    expect(await child.ended).toBe(0)
    expect(effects()).toBe(0)
  })
})
