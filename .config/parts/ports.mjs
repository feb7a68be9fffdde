import net from 'node:net'
import { say } from './words.mjs'

const isFree = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })

/**
 * @param {Record<string, number>} ports what for → which
 * @param {string} host
 * @throws {Error} that names the first busy port and says what to do
 */
export async function requireFreePorts(ports, host) {
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port, host)) continue
    const other = Math.min(port + 100, 65_000)
    throw new Error(
      say(
        `Port ${port} (${name}) is in use. Is Tuanke running already? Otherwise choose another: PORT=${other} npm start`,
        `端口 ${port}（${name}）已被占用。团客是否已经在运行？也可以换一个端口：PORT=${other} npm start`,
      ),
    )
  }
}
