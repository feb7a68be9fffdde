import { Agent, request } from 'node:http'

/** Callers at a time; more would only queue on two cores. */
export const CONCURRENCY = 32

const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY })

export interface Shot {
  path: string
  body: string
  headers: Record<string, string>
}

export interface Hit {
  status: number
  body: string
}

function shoot(port: number, shot: Shot): Promise<Hit> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(shot.body),
      ...shot.headers,
    }
    const call = request({ agent, host: '127.0.0.1', port, method: 'POST', path: shot.path, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (body += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
    call.on('error', reject)
    call.end(shot.body)
  })
}

/** Fires every shot once, CONCURRENCY at a time. @returns the hits in the shots' order, and the wall time in seconds. */
export async function fire(port: number, shots: Shot[]): Promise<{ hits: Hit[]; seconds: number }> {
  const hits: Hit[] = new Array(shots.length)
  let next = 0
  const caller = async (): Promise<void> => {
    for (let i = next++; i < shots.length; i = next++) hits[i] = await shoot(port, shots[i]!)
  }
  const start = process.hrtime.bigint()
  await Promise.all(Array.from({ length: CONCURRENCY }, caller))
  return { hits, seconds: Number(process.hrtime.bigint() - start) / 1e9 }
}
