import { randomUUID } from 'node:crypto'

export interface Answer<T = Record<string, unknown>> {
  status: number
  body: T
  headers: Headers
}

export interface CallOptions {
  /** Access token. */
  as?: string
  /** Idempotency key; every POST has a random one unless told otherwise, null sends none. */
  key?: string | null
  headers?: Record<string, string>
}

/** Calls the running application over HTTP and parses what it answers. */
export class TestHttp {
  constructor(readonly origin: string) {}

  get<T = Record<string, never>>(path: string, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>('GET', path, undefined, options)
  }
  post<T = Record<string, never>>(path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>('POST', path, body, { key: randomUUID(), ...options })
  }
  put<T = Record<string, never>>(path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>('PUT', path, body, options)
  }
  patch<T = Record<string, never>>(path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>('PATCH', path, body, options)
  }
  delete<T = Record<string, never>>(path: string, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>('DELETE', path, undefined, options)
  }

  /** Any method; a POST has a random idempotency key here too. */
  send<T = unknown>(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>(method, path, body, { key: randomUUID(), ...options })
  }

  private async call<T>(method: string, path: string, body: unknown, options: CallOptions): Promise<Answer<T>> {
    const answer = await fetch(this.origin + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.as ? { authorization: `Bearer ${options.as}` } : {}),
        ...(options.key ? { 'idempotency-key': options.key } : {}),
        ...options.headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    const isJson = (answer.headers.get('content-type') ?? '').includes('json')
    return { status: answer.status, body: (isJson && text ? JSON.parse(text) : text) as T, headers: answer.headers }
  }
}
