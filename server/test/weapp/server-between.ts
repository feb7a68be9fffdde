import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that passes everything on to the shop and changes what the shop answers. */
export interface ServerBetween {
  origin: string
  close(): Promise<void>
}

/** @param change is given each JSON answer and the path it is for, without the query */
export async function startServerBetween(
  shopUrl: string,
  change: (body: unknown, path: string) => unknown,
): Promise<ServerBetween> {
  const server = createServer((request, reply) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) =>
        ['authorization', 'accept', 'content-type', 'idempotency-key'].includes(name),
      ),
    ) as Record<string, string>
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined
      const answer = await fetch(shopUrl + request.url, { method: request.method, headers, body })
      const text = await answer.text()
      const type = answer.headers.get('content-type') ?? 'text/plain'
      reply.writeHead(answer.status, { 'content-type': type })
      const path = request.url!.split('?', 1)[0]!
      reply.end(type.startsWith('application/json') ? JSON.stringify(change(JSON.parse(text), path)) : text)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
