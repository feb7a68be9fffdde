import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../src/package-folder.ts'

/** A running sandbox; `credentials` are the variables the server reads. */
export interface TestSandbox {
  credentials: Record<string, string>
  stop(): Promise<void>
}
interface SandboxModule {
  startSandbox(options: {
    dataDir: string
    keysDir?: string
    gatewayPort: number
    devicePort: number
    storefrontUrl: string
  }): Promise<TestSandbox>
}

/** Starts WeChat's stand-in on ports of its own; it pushes messages to the server at `shopUrl`. */
export async function startTestSandbox(dataDir: string, shopUrl: string): Promise<TestSandbox | null> {
  const file = join(packageFolder(), 'sandbox/start.ts')
  if (!existsSync(file)) return null
  const { startSandbox } = (await import(file)) as SandboxModule
  // Three RSA keys cost about a second, so the whole run shares one set.
  const keysDir = process.env.TUANKE_TEST_KEYS
  return startSandbox({ dataDir, keysDir, gatewayPort: 0, devicePort: 0, storefrontUrl: shopUrl })
}
