import { rmSync } from 'node:fs'
import type { Maria } from './maria.ts'

export default async function teardown(): Promise<void> {
  if (process.env.TUANKE_TEST_KEYS) rmSync(process.env.TUANKE_TEST_KEYS, { recursive: true, force: true })
  await Promise.all(((globalThis as { marias?: Maria[] }).marias ?? []).map((maria) => maria.stop()))
}
