import { Controller, Get, Module, Post, Body } from '@nestjs/common'
import { IsInt } from 'class-validator'
import { Allow, Public } from '../../src/platform/http/actor.ts'
import { networkOf } from '../../src/platform/http/limits/address.ts'
import { limitsSettings } from '../../src/platform/http/limits/limit.settings.ts'
import { Limited } from '../../src/platform/http/limits/limited.ts'
import { WindowCounter } from '../../src/platform/http/limits/window-counter.ts'
import { SaveSettings } from '../../src/platform/settings-store/save-settings.ts'
import { Settings } from '../../src/platform/settings-store/settings.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

class Input {
  @IsInt() n: number
}
@Controller('api/v1/app/test')
class TestController {
  @Public() @Limited('quotes') @Get('quote') quote() {
    return { ok: true }
  }
  @Allow('member') @Limited('uploads') @Post('upload') upload(@Body() { n }: Input) {
    return { n }
  }
  @Allow('order.ship') @Limited('reveals') @Get('reveal') reveal() {
    return { ok: true }
  }
}
@Module({ controllers: [TestController] })
class TestModule {}

const base = '/api/v1/app/test'
const LIMITS = {
  ...{ QUOTES_PER_MINUTE: '3', QUOTES_PER_MINUTE_PER_ADDRESS: '5', REVEALS_PER_HOUR: '4', UPLOADS_PER_HOUR: '2' },
  LOGIN_CODES_PER_MINUTE: '2',
}

describeOnEachEngine('limits', (start) => {
  let here: Started
  let there: Started
  beforeAll(async () => {
    here = await start({ bare: true, modules: [TestModule], env: LIMITS })
    const { database, dataDir } = here.env
    const same: Record<string, string> = 'url' in database ? { DATABASE_URL: database.url } : { DATA_DIR: dataDir }
    there = await start({ bare: true, modules: [TestModule], env: { ...LIMITS, ...same } })
  })
  const from = (ip: string, as?: string) => ({ as, headers: { 'x-forwarded-for': ip } })
  const statuses = async (n: number, call: () => Promise<{ status: number }>) => {
    const all: number[] = []
    for (let i = 0; i < n; i++) all.push((await call()).status)
    return all
  }

  it('of one member, of one address, for a minute; the answer says how long to wait', async () => {
    const [one, two] = [here.memberToken(1), here.memberToken(2)]
    const quote = (as: string | undefined, ip = '203.0.113.1') => here.http.get(`${base}/quote`, from(ip, as))
    expect(await statuses(4, () => quote(one))).toEqual([200, 200, 200, 429])
    expect(await statuses(3, () => quote(two))).toEqual([200, 200, 429])
    const refused = await quote(undefined)
    expect(refused).toMatchObject({ status: 429, body: { code: 'request.rate-limited' } })
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(50)
    expect(wait).toBeLessThanOrEqual(60)
    expect((await quote(undefined, '203.0.113.2')).status).toBe(200)
    here.clock.advance(61)
    expect((await quote(one)).status).toBe(200)
  })

  it('count calls that fail', async () => {
    const upload = (n: unknown) => here.http.post(`${base}/upload`, { n }, { as: here.memberToken(3) })
    expect(await statuses(3, () => upload('no number'))).toEqual([400, 400, 429])
    expect((await upload(1)).status).toBe(429)
  })

  it('that must be exact are one for all processes together, also at once', async () => {
    const as = here.staffToken({ staffId: 9 })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? here : there).http.get(`${base}/reveal`, { as })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(4)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(16)
    expect((await here.http.get(`${base}/reveal`, { as: here.staffToken({ staffId: 10 }) })).status).toBe(200)
    for (const on of [here, there]) on.clock.advance(3_700)
    expect((await there.http.get(`${base}/reveal`, { as })).status).toBe(200)
  })

  it('are decided anew without a restart, on every process, by the owner', async () => {
    const decide = (key: string, value: number, role: 'owner' | 'operator' = 'owner') =>
      here.app.get(SaveSettings).run({ staffId: 1, role }, [{ key: `limits.${key}`, value, version: 0 }])
    await expect(decide('reveals', 1, 'operator')).rejects.toMatchObject({ code: 'setting.forbidden' })
    const reveal = (on: Started, staffId: number) =>
      on.http.get(`${base}/reveal`, { as: on.staffToken({ staffId }) }).then(({ status }) => status)
    await decide('reveals', 1)
    expect([await reveal(here, 21), await reveal(here, 21)]).toEqual([200, 429])
    // The other process reads them every two seconds; here at once, as the test has no time.
    await there.app.get(Settings).refresh()
    expect([await reveal(there, 22), await reveal(there, 22)]).toEqual([200, 429])

    await decide('uploadsOfAddress', 2)
    const upload = (staffId: number) =>
      here.http.post(`${base}/upload`, { n: 1 }, from('198.51.100.7', here.memberToken(staffId)))
    const answers = [await upload(31), await upload(32), await upload(33)]
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429])
    expect(Number(answers[2]!.headers.get('retry-after'))).toBeGreaterThan(3_000)
    await decide('quotes', 1)
    const as = here.memberToken(41)
    expect(await statuses(2, () => here.http.get(`${base}/quote`, from('198.51.100.8', as)))).toEqual([200, 429])
  })
})

describe('what is counted', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1::6', '2001:db8:1:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is %s', (ip, network) => expect(networkOf(ip)).toBe(network))

  it('forgets those who came first rather than to grow without end', () => {
    const counter = new WindowCounter(60_000)
    expect(counter.take('first', 1, 0)).toBe(0)
    expect(counter.take('first', 1, 1_000)).toBe(59)
    for (let n = 0; n < 50_000; n++) counter.take(`key ${n}`, 1, 1_000)
    expect(counter.take('first', 1, 1_000)).toBe(0)
  })

  it('has limits unless told otherwise', () => {
    for (const setting of Object.values(limitsSettings)) expect(setting.default).toBeGreaterThan(0)
    const { signInTries, signInTriesOfAddress, signInTriesOfName, signInMinutes } = limitsSettings
    const standard = [signInTries, signInTriesOfAddress, signInTriesOfName, signInMinutes].map((one) => one.default)
    expect(standard).toEqual([5, 50, 25, 15])
  })
})
