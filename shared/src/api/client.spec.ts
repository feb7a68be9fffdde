import { ApiError } from './api-error.ts'
import { createAdminClient } from './admin/client.ts'
import { createAppClient } from './app/client.ts'
import type { ApiRequest } from './client.ts'
import { createLeaderClient } from './leader/client.ts'

const problem = (code: string, status: number) => ({
  status,
  body: { type: 'about:blank', title: code, status, code, params: { limit: 2 }, requestId: 'r-1' },
})

/** Answers from a list, in order, and keeps what was asked. */
function play(...answers: ({ status: number; body: unknown } | Error)[]) {
  const requests: ApiRequest[] = []
  const transport = async (request: ApiRequest) => {
    requests.push(request)
    const answer = answers.shift() ?? { status: 200, body: { ok: true } }
    if (answer instanceof Error) throw answer
    return answer
  }
  return { requests, transport }
}

test('fills the path, leaves absent query values out, sends the token', async () => {
  const { requests, transport } = play({ status: 200, body: { teamCode: 'T1' } }, { status: 200, body: { items: [] } })
  const client = createAppClient({ baseUrl: 'http://shop', transport, accessToken: () => 'jwt' })
  expect(await client.get('/api/v1/app/teams/{code}', { path: { code: 'T/1 橙' } })).toEqual({ teamCode: 'T1' })
  await client.get('/api/v1/app/home', { query: { cursor: 'a+b', category: undefined, limit: 5 } })
  expect(requests).toEqual([
    {
      method: 'GET',
      url: 'http://shop/api/v1/app/teams/T%2F1%20%E6%A9%99',
      headers: { accept: 'application/json', authorization: 'Bearer jwt' },
    },
    {
      method: 'GET',
      url: 'http://shop/api/v1/app/home?cursor=a%2Bb&limit=5',
      headers: { accept: 'application/json', authorization: 'Bearer jwt' },
    },
  ])
})

test('sends a JSON body and the idempotency key', async () => {
  const { requests, transport } = play()
  await createAppClient({ baseUrl: '', transport }).post('/api/v1/app/orders/{orderNo}/cancel', {
    path: { orderNo: 'A1' },
    header: { 'idempotency-key': 'k-1' },
    body: { reason: '不想要了' },
  })
  expect(requests).toEqual([
    {
      method: 'POST',
      url: '/api/v1/app/orders/A1/cancel',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'k-1' },
      body: '{"reason":"不想要了"}',
    },
  ])
})

test('rejects with the code, the params and the request id of a problem', async () => {
  const { transport } = play(problem('team.limit-joined', 409))
  const call = createAppClient({ baseUrl: '', transport }).get('/api/v1/app/me')
  await expect(call).rejects.toBeInstanceOf(ApiError)
  await expect(call).rejects.toMatchObject({
    status: 409,
    code: 'team.limit-joined',
    params: { limit: 2 },
    requestId: 'r-1',
  })
})

test.each([
  [new Error('offline'), 0, 'network'],
  [{ status: 502, body: '<html>' }, 502, 'server.unavailable'],
  [{ status: 404, body: null }, 404, 'server.error'],
])('%p becomes %d %s', async (answer, status, code) => {
  const call = createAppClient({ baseUrl: '', transport: play(answer).transport }).get('/api/v1/app/me')
  await expect(call).rejects.toMatchObject({ status, code, requestId: null })
})

test('a missing path value never becomes a call', async () => {
  const { requests, transport } = play()
  const call = createAppClient({ baseUrl: '', transport }).get('/api/v1/app/teams/{code}', { path: { code: '' } })
  await expect(call).rejects.toBeInstanceOf(TypeError)
  expect(requests).toEqual([])
})

describe('an expired session', () => {
  function session(transport: (request: ApiRequest) => Promise<{ status: number; body: unknown }>, renews = true) {
    let token = 'old'
    const onAuthExpired = jest.fn(async () => {
      if (renews) token = 'new'
      return renews
    })
    return {
      client: createAppClient({ baseUrl: '', transport, accessToken: () => token, onAuthExpired }),
      onAuthExpired,
    }
  }
  /** A server that takes only the new token. */
  const strict = async (request: ApiRequest) =>
    request.headers.authorization === 'Bearer new' ? { status: 200, body: 'fine' } : problem('auth.expired', 401)

  test('is renewed once for all parallel calls, and each is retried', async () => {
    const { client, onAuthExpired } = session(strict)
    expect(await Promise.all([1, 2, 3].map(() => client.get('/api/v1/app/me')))).toEqual(['fine', 'fine', 'fine'])
    expect(onAuthExpired).toHaveBeenCalledTimes(1)
  })

  test('is not renewed again by a straggler that was sent with the old token', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const { client, onAuthExpired } = session(async (request) => {
      const answer = await strict(request)
      if (request.url.endsWith('/home') && answer.status === 401) await held
      return answer
    })
    const straggler = client.get('/api/v1/app/home')
    await client.get('/api/v1/app/me')
    release()
    expect(await straggler).toBe('fine')
    expect(onAuthExpired).toHaveBeenCalledTimes(1)
  })

  test('is given up when it cannot be renewed, or the retry expires too', async () => {
    const refused = session(strict, false)
    await expect(refused.client.get('/api/v1/app/me')).rejects.toMatchObject({ code: 'auth.expired' })
    const { requests, transport } = play(problem('auth.expired', 401), problem('auth.expired', 401))
    await expect(session(transport).client.get('/api/v1/app/me')).rejects.toMatchObject({ code: 'auth.expired' })
    expect(requests).toHaveLength(2)
  })

  test('other refusals are not retried', async () => {
    const { requests, transport } = play(problem('auth.required', 401))
    const { client, onAuthExpired } = session(transport)
    await expect(client.get('/api/v1/app/me')).rejects.toMatchObject({ code: 'auth.required' })
    expect([requests.length, onAuthExpired.mock.calls.length]).toEqual([1, 0])
  })
})

/** Never run: each line below must fail to compile, which `tsc -p tsconfig.spec.json` checks. */
export function wrongCallsDoNotCompile() {
  const client = createAppClient({ baseUrl: '', transport: play().transport })
  const leader = createLeaderClient({ baseUrl: '', transport: play().transport })
  const admin = createAdminClient({ baseUrl: '', transport: play().transport })
  const header = { 'idempotency-key': 'k' }
  return [
    // @ts-expect-error a route of staff is nothing for a member
    client.get('/api/v1/admin/me'),
    // @ts-expect-error a route of members is nothing for staff
    admin.get('/api/v1/app/me'),
    // @ts-expect-error nothing is made for leaders yet
    leader.get('/api/v1/app/me'),
    // @ts-expect-error no such path
    client.get('/api/v1/app/nothing'),
    // @ts-expect-error the path has no such method
    client.delete('/api/v1/app/me'),
    // @ts-expect-error the path value is missing
    client.get('/api/v1/app/teams/{code}'),
    // @ts-expect-error the body is missing
    client.post('/api/v1/app/session'),
    // @ts-expect-error the body is wrong
    client.post('/api/v1/app/session', { body: { code: 7 } }),
    // @ts-expect-error the idempotency key is missing
    client.post('/api/v1/app/orders/{orderNo}/receive', { path: { orderNo: 'A1' } }),
    // @ts-expect-error no body is taken
    client.post('/api/v1/app/orders/{orderNo}/receive', { path: { orderNo: 'A1' }, header, body: {} }),
    // @ts-expect-error the query has another type
    client.get('/api/v1/app/home', { query: { limit: 'many' } }),
    // @ts-expect-error the answer has no such field
    client.get('/api/v1/app/me').then((me) => me.phone),
  ]
}
