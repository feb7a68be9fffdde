import { readFileSync } from 'node:fs'
import path from 'node:path'
import { start } from './children.mjs'
import { root } from './root.mjs'
import { say } from './words.mjs'

const readyMs = 60_000

/** Where everything listens and keeps its data; the same for `npm start` and `npm run dev`. */
export function surroundings() {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_533)
    throw new Error(`PORT must be a number from 1 to 65533, not ${process.env.PORT}`)
  const host = process.env.HOST || '127.0.0.1'
  const url = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`
  const dataFolder = path.resolve(
    process.env.INIT_CWD ?? process.cwd(),
    process.env.DATA_DIR || path.join(root, 'data'),
  )
  // Whoever gives a mini-program of their own wants the real WeChat.
  const usesSandbox = !process.env.WECHAT_APPID
  const ports = usesSandbox ? { server: port, sandbox: port + 1, 'sandbox phone': port + 2 } : { server: port }
  return { port, host, url, dataFolder, usesSandbox, ports }
}

/** Starts the sandbox. @returns {Promise<Record<string, string>>} the environment the server needs to use it */
export async function startSandbox({ port, url, dataFolder }) {
  const folder = path.join(dataFolder, 'sandbox')
  const child = start('sandbox', ['server/dist/sandbox/main.js'], {
    SANDBOX_PORT: String(port + 1),
    SANDBOX_DEVICE_PORT: String(port + 2),
    SANDBOX_DATA_DIR: folder,
    PUBLIC_URL: process.env.PUBLIC_URL || url,
  })
  await new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`the sandbox is not ready after 60 s; its log: ${child.log}`)),
      readyMs,
    )
    child.stdout.on('data', (chunk) => {
      if (!chunk.toString().includes('sandbox ready')) return
      clearTimeout(late)
      resolve()
    })
  })
  return { ...JSON.parse(readFileSync(path.join(folder, 'credentials.json'), 'utf8')), DEMO: '1' }
}

/** Starts the server. @param {string[]} [flags] for Node @param {Record<string, string>} env of the sandbox or empty */
export function startServer({ port, host, url, dataFolder }, env, flags = []) {
  return start('server', ['--enable-source-maps', ...flags, 'server/dist/src/main.js'], {
    ...env,
    PORT: String(port),
    HOST: host,
    DATA_DIR: dataFolder,
    PUBLIC_URL: process.env.PUBLIC_URL || url,
  })
}

/** Waits until the server answers that it can work. */
export async function untilReady(url) {
  const deadline = Date.now() + readyMs
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(say('The server is not ready after 60 s.', '服务器在 60 秒内没有就绪。'))
}
