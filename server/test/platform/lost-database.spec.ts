import { Module } from '@nestjs/common'
import { Db } from '../../src/platform/db/db.ts'
import { defineJob, id } from '../../src/platform/jobs/define.ts'
import { OnJob } from '../../src/platform/jobs/on.ts'
import { job, Outbox } from '../../src/platform/jobs/outbox.ts'
import { describeWithMaria, mariaAt } from '../harness/engines.ts'
import { type Maria, startMaria } from '../harness/maria.ts'
import { type Started, startOn } from '../harness/start.ts'

const testLost = defineJob('test-lost', { n: id })
const heard: number[] = []
@OnJob(testLost)
class Hear {
  constructor(private readonly db: Db) {}
  async run({ n }: { n: number }): Promise<void> {
    await this.db.read((tx) => tx.row('SELECT 1 AS one'))
    heard.push(n)
  }
}
@Module({ providers: [Hear] })
class HearModule {}

describeWithMaria('a database that is killed and comes back', () => {
  let maria: Maria
  let shop: Started
  beforeAll(async () => {
    maria = await startMaria()
    shop = await startOn(mariaAt(maria.url), { bare: true, modules: [HearModule], liveRunner: true })
  })
  afterAll(async () => {
    await shop.stop()
    await maria.stop()
  })
  const add = (n: number) => shop.db.transaction((tx) => shop.app.get(Outbox).add(tx, job(testLost, { n })))
  const deadLetters = () => shop.http.get('/api/v1/admin/dead-letters', { as: shop.staffToken() })
  const until = async (condition: () => boolean | Promise<boolean>) => {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  it('is said to be away, and everything goes on by itself when it is back', async () => {
    await add(1)
    await until(() => heard.includes(1))
    expect((await deadLetters()).status).toBe(200)

    await maria.kill()
    expect(await deadLetters()).toMatchObject({ status: 503, body: { code: 'server.unavailable' } })
    expect(await shop.http.get('/readyz')).toMatchObject({ status: 503, body: { status: 'down', down: ['database'] } })
    expect((await shop.http.get('/healthz')).status).toBe(200)
    await expect(add(2)).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
    // Long enough for the runner's poll to meet the closed door.
    await new Promise((resolve) => setTimeout(resolve, 1_200))

    await maria.restart()
    await until(async () => (await shop.http.get('/readyz')).status === 200)
    expect((await deadLetters()).status).toBe(200)
    await add(3)
    await until(() => heard.includes(3))
    expect(heard).toEqual([1, 3])
  })

  it('loses nothing that was committed and keeps nothing that was not', async () => {
    heard.length = 0
    let outcome = ''
    const during = shop.db.transaction(async (tx) => {
      await shop.app.get(Outbox).add(tx, job(testLost, { n: 4 }))
      await maria.kill()
    })
    await during.catch((error: unknown) => (outcome = (error as Error).name))
    expect(outcome).toBe('DatabaseUnavailable')
    await maria.restart()
    await until(async () => (await shop.http.get('/readyz')).status === 200)
    await add(5)
    await until(() => heard.length > 0)
    expect(heard).toEqual([5])
  })
})
