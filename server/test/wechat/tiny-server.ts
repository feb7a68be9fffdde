import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Seen {
  method: string
  target: string
  headers: IncomingHttpHeaders
  body: string
}

export type Answer = (seen: Seen, reply: ServerResponse) => void

/** A server on a free local port that records what it is asked and answers as the test says. */
export interface TinyServer {
  baseUrl: string
  seen: Seen[]
  answer: Answer
  close(): Promise<void>
}

export async function startTinyServer(): Promise<TinyServer> {
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const seen = { method, target: url, headers, body: Buffer.concat(chunks).toString('utf8') }
      tiny.seen.push(seen)
      tiny.answer(seen, reply)
    })
  })
  const tiny: TinyServer = {
    baseUrl: '',
    seen: [],
    answer: (_, reply) => reply.writeHead(500).end(),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  tiny.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return tiny
}

export function json(reply: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  reply.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
}
