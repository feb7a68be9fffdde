export default async function teardown(): Promise<void> {
  await (globalThis as { stopMaria?: () => Promise<void> }).stopMaria?.()
}
