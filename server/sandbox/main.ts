import { startSandbox } from './start.ts'

const port = Number(process.env.PORT ?? 3000)

const sandbox = await startSandbox({
  dataDir: process.env.SANDBOX_DATA_DIR ?? './data/sandbox',
  host: process.env.SANDBOX_HOST,
  gatewayPort: Number(process.env.SANDBOX_PORT ?? port + 1),
  devicePort: Number(process.env.SANDBOX_DEVICE_PORT ?? port + 2),
  timeScale: Number(process.env.SANDBOX_TIME_SCALE ?? 1),
  seed: process.env.SANDBOX_SEED,
  storefrontUrl: process.env.PUBLIC_URL ?? `http://127.0.0.1:${port}`,
  merchantName: process.env.SANDBOX_MERCHANT_NAME,
})
console.log(`sandbox ready gateway=${sandbox.gatewayUrl} device=${sandbox.deviceUrl}`)

const stop = (): void => {
  void sandbox.stop().then(() => process.exit(0))
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
