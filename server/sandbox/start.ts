import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { credentialsOf } from './keyring/credentials.ts'
import { openKeyring } from './keyring/keyring.ts'
import { Sandbox } from './sandbox.ts'
import { World } from './world/world.ts'

export interface SandboxOptions {
  /** State and, unless `keysDir` is given, keys; created when missing. */
  dataDir: string
  /** Keys made before, so that many sandboxes (tests) share one generation. */
  keysDir?: string
  /** 0 takes any free port. */
  gatewayPort?: number
  devicePort?: number
  host?: string
  timeScale?: number
  seed?: string
  storefrontUrl?: string
  merchantName?: string
  /** Source of real time, in epoch ms. */
  wall?: () => number
}

export interface RunningSandbox {
  /** The merchant's settings under the names of the server's environment variables. */
  credentials: Record<string, string>
  /** Both api.weixin.qq.com and api.mch.weixin.qq.com. */
  gatewayUrl: string
  /** Phone and cashier. */
  deviceUrl: string
  /** Control routes are under `controlUrl`/__ctl. */
  controlUrl: string
  stop(): Promise<void>
}

/** Starts a fake WeChat, restores its state, and writes `dataDir`/credentials.json. Rejects when a port is taken. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  await mkdir(options.dataDir, { recursive: true })
  const keyring = await openKeyring(options.keysDir ?? join(options.dataDir, 'keys'))
  const world = new World({
    keyring,
    dataDir: options.dataDir,
    timeScale: options.timeScale ?? 1,
    seed: options.seed,
    storefrontUrl: options.storefrontUrl ?? 'http://127.0.0.1:3000',
    merchantName: options.merchantName ?? '邻里鲜团',
    wall: options.wall,
  })
  const sandbox = new Sandbox(world)
  const host = options.host ?? '127.0.0.1'
  const { gatewayUrl, deviceUrl } = await sandbox.listen(host, options.gatewayPort ?? 0, options.devicePort ?? 0)
  const credentials = credentialsOf(keyring, gatewayUrl, deviceUrl)
  await writeWhole(join(options.dataDir, 'credentials.json'), JSON.stringify(credentials, null, 2))
  return { credentials, gatewayUrl, deviceUrl, controlUrl: deviceUrl, stop: () => sandbox.stop() }
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
