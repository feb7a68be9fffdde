import { rmSync } from 'node:fs'

export default async function teardown(): Promise<void> {
  if (process.env.TUANKE_TEST_KEYS) rmSync(process.env.TUANKE_TEST_KEYS, { recursive: true, force: true })
  await (globalThis as { stopMaria?: () => Promise<void> }).stopMaria?.()
}
