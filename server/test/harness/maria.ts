import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { freePort, scratchFolder } from './scratch.ts'

const SERVERS = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/opt/homebrew/bin/mariadbd', '/usr/sbin/mysqld']
/** A machine that does other things besides takes its time. */
const UP_WITHIN_MS = 60_000

/** A private MariaDB: own data folder, own port, no rights beyond its own. */
export interface Maria {
  /** `mysql://…` without a database name, with a trailing slash. */
  url: string
  /** Where it also listens, for those on the same machine. */
  socket: string
  pid: number
  /** The process is gone, as after a power cut. */
  kill(): Promise<void>
  /** Starts the killed or stopped server again on the same data and port. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export const mariaProgram = (): string | undefined => SERVERS.find((path) => existsSync(path))

export interface MariaOptions {
  /** Where the data lies; a scratch folder in memory unless told. Removed by `stop`. */
  folder?: string
  /** A bigger cache, and the log written to disk at every commit, as a shop would run it. */
  durable?: boolean
}

const QUICK = ['--innodb-buffer-pool-size=64M', '--innodb-log-file-size=32M']
const DURABLE = [
  '--innodb-buffer-pool-size=512M',
  '--innodb-log-file-size=256M',
  '--innodb-flush-log-at-trx-commit=1',
  '--innodb-doublewrite=1',
  '--innodb-flush-method=O_DIRECT',
]

export async function startMaria(options: MariaOptions = {}): Promise<Maria> {
  const program = mariaProgram()
  if (!program) throw new Error('MariaDB is not installed')
  const folder = options.folder ?? scratchFolder('maria')
  mkdirSync(folder, { recursive: true })
  // Unprivileged: a database server refuses to run as root, and ours needs nothing.
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  const port = await freePort()
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ])
  const url = `mysql://root@127.0.0.1:${port}/`
  let child = await launch(program, folder, data, port, url, options.durable ? DURABLE : QUICK)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }
  return {
    url,
    socket: socketIn(folder),
    get pid() {
      return child.pid!
    },
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM')
      child = await launch(program, folder, data, port, url, options.durable ? DURABLE : QUICK)
    },
    stop: async () => {
      await end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Creates an empty database and returns its URL. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await withServer(serverUrl, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`)
  return serverUrl + name
}

export async function dropDatabase(databaseUrl: string): Promise<void> {
  const { pathname, href } = new URL(databaseUrl)
  await withServer(`${href.slice(0, -pathname.length)}/`, `DROP DATABASE IF EXISTS ${pathname.slice(1)}`)
}

/** Short: the system takes a hundred characters or so. */
const socketIn = (folder: string): string => join(folder, 's')

async function withServer(url: string, sql: string): Promise<void> {
  const connection = await createConnection({ uri: url })
  await connection.query(sql)
  await connection.end()
}

async function launch(
  program: string,
  folder: string,
  data: string,
  port: number,
  url: string,
  settings: string[],
): Promise<ChildProcess> {
  const [command, args] = unprivileged(program, [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socketIn(folder)}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--pid-file=${join(folder, 'pid')}`,
    '--character-set-server=utf8mb4',
    '--skip-name-resolve',
    '--max-connections=400',
    ...settings,
  ])
  const child = spawn(command, args, { stdio: 'ignore' })
  const until = Date.now() + UP_WITHIN_MS
  for (;;) {
    try {
      await withServer(url, 'SELECT 1')
      return child
    } catch (error) {
      if (child.exitCode !== null) throw new Error(`MariaDB ended at once (${child.exitCode})`, { cause: error })
      if (Date.now() > until) throw new Error('MariaDB did not come up', { cause: error })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function run(program: string, args: string[]): void {
  const [command, all] = unprivileged(program, args)
  execFileSync(command, all, { stdio: 'pipe' })
}

/** As nobody when we are root; on Linux it also ends with us, so that an aborted run leaves nothing behind. */
function unprivileged(program: string, args: string[]): [string, string[]] {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/setpriv')) return [program, args]
  const identity = process.getuid?.() === 0 ? ['--reuid=nobody', '--regid=nogroup', '--clear-groups'] : []
  return ['/usr/bin/setpriv', [...identity, '--pdeathsig=KILL', program, ...args]]
}
