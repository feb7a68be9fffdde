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
  }): Promise<TestSandbox>
}

/** Starts WeChat's stand-in on ports of its own. */
export async function startTestSandbox(dataDir: string): Promise<TestSandbox | null> {
  const file = join(packageFolder(), 'sandbox/start.ts')
  if (!existsSync(file)) return null
  const { startSandbox } = (await import(file)) as SandboxModule
  // Three RSA keys cost about a second, so the whole run shares one set.
  return startSandbox({ dataDir, keysDir: process.env.TUANKE_TEST_KEYS, gatewayPort: 0, devicePort: 0 })
}
