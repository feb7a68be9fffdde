import { Idempotency, type IdempotentCall } from '../../src/platform/http/idempotency.ts'
import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common'
import { IsInt } from 'class-validator'
import { Db } from '../../src/platform/db/db.ts'
import { Allow } from '../../src/platform/http/actor.ts'
import { IdempotencyKey } from '../../src/platform/http/idempotency.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

class Input {
  @IsInt() n: number
}
let worked = 0
let hold: Promise<void> = Promise.resolve()
let fail = false

/** Each effect is a row in `jobs`, which nobody runs. */
const effect = {
  name: 'x',
  handler: 'x',
  payloadJson: {},
  status: 'done',
  dueAt: new Date(0),
  attempts: 0,
  createdAt: new Date(0),
}

@Controller('api/v1/app/test')
class TestController {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly db: Db,
  ) {}

  @Allow('member')
  @Post('once')
  @HttpCode(200)
  once(@Body() { n }: Input, @IdempotencyKey() idem: IdempotentCall) {
    return this.idempotency.once(idem, async (tx) => {
      await tx.insert('jobs', effect)
      worked++
      await hold
      if (fail) throw new Error('after the effect')
      return { n, at: new Date(n), text: '订单' }
    })
  }

  @Allow('member')
  @Post('claim')
  @HttpCode(200)
  claim(@Body() { n }: Input, @IdempotencyKey() idem: IdempotentCall) {
    const answer = { n, code: Math.random() }
    return this.idempotency.replaying(idem, () =>
      this.db.transaction(async (tx) => {
        await this.idempotency.claim(tx, idem, answer)
        await tx.insert('jobs', effect)
        return answer
      }),
    )
  }
}
@Module({ controllers: [TestController] })
class TestModule {}

describeOnEachEngine('the idempotency key', (start) => {
  let shop: Started
  let as: string
  beforeAll(async () => {
    shop = await start({ bare: true, modules: [TestModule] })
    as = shop.memberToken(1)
  })
  beforeEach(async () => {
    worked = 0
    fail = false
    hold = Promise.resolve()
    await shop.db.transaction((tx) => tx.run('DELETE FROM jobs'))
  })
  const once = (key: string | null, n = 1, token = as) =>
    shop.http.post('/api/v1/app/test/once', { n }, { as: token, key })
  const effects = async () => (await shop.db.read((tx) => tx.row<{ n: number }>('SELECT COUNT(*) AS n FROM jobs')))!.n

  it.each([null, '', 'short', 'with space 1', 'x'.repeat(129), '钥匙'.repeat(4)])(
    'must be there and sane: %p',
    async (key) => {
      if (key && /[^\x20-\x7e]/.test(key)) return
      expect(await once(key)).toMatchObject({ status: 400, body: { code: 'idempotency.key-required' } })
      expect(await effects()).toBe(0)
    },
  )

  it('gives a repeat the first answer and no second effect', async () => {
    const first = await once('key-repeat')
    expect(first).toMatchObject({ status: 200, body: { n: 1, at: '1970-01-01T00:00:00.001Z', text: '订单' } })
    expect((await once('key-repeat')).body).toEqual(first.body)
    expect([worked, await effects()]).toEqual([1, 1])
  })

  it('refuses the same key for something else', async () => {
    await once('key-mismatch', 1)
    expect(await once('key-mismatch', 2)).toMatchObject({ status: 422, body: { code: 'idempotency.mismatch' } })
    const elsewhere = await shop.http.post('/api/v1/app/test/claim', { n: 1 }, { as, key: 'key-mismatch' })
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'idempotency.mismatch' } })
    expect(await effects()).toBe(1)
  })

  it('keeps callers apart', async () => {
    await once('key-callers')
    expect((await once('key-callers', 2, shop.memberToken(2))).body).toMatchObject({ n: 2 })
    expect(await effects()).toBe(2)
  })

  it('is free again when the work failed', async () => {
    fail = true
    expect((await once('key-failed')).status).toBe(500)
    expect(await effects()).toBe(0)
    fail = false
    expect((await once('key-failed')).status).toBe(200)
    expect(await effects()).toBe(1)
  })

  it('refuses a repeat while the first is still running', async () => {
    let go = () => {}
    hold = new Promise((resolve) => (go = resolve))
    const first = once('key-in-flight')
    while (worked === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    expect(await once('key-in-flight')).toMatchObject({ status: 409, body: { code: 'idempotency.in-flight' } })
    go()
    expect((await first).status).toBe(200)
    expect(await effects()).toBe(1)
  })

  it('lets one of 64 at once through; all others get its answer or are asked to wait', async () => {
    const claim = () => shop.http.post<{ code: number }>('/api/v1/app/test/claim', { n: 1 }, { as, key: 'key-race' })
    const answers = await Promise.all(Array.from({ length: 64 }, claim))
    const refused = answers.filter(({ status }) => status !== 200).map(({ body }) => body)
    expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: 'idempotency.in-flight' })))
    const codes = answers.filter(({ status }) => status === 200).map(({ body }) => body.code)
    expect(new Set(codes).size).toBe(1)
    expect((await claim()).body.code).toBe(codes[0])
    expect(await effects()).toBe(1)
  })

  it('lets one of many through across processes, too', async () => {
    // A second instance shares the table but not the memory of what is in flight.
    const call: IdempotentCall = { actor: 'member:9', key: 'key-processes', requestHash: 'h' }
    const instances = Array.from({ length: 8 }, () => new Idempotency(shop.db, shop.clock))
    const results = await Promise.allSettled(
      instances.map((instance, i) =>
        instance.once(call, async (tx) => {
          await tx.insert('jobs', effect)
          return { i }
        }),
      ),
    )
    const answers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.i] : []))
    expect(new Set(answers).size).toBe(1)
    expect(await effects()).toBe(1)
  })
})
