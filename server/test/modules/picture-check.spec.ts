import { writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Injectable, Module } from '@nestjs/common'
import sharp from 'sharp'
import { checkPictures, pictureChecked } from '../../src/modules/shop/content-check/content-check.events.ts'
import { NotePictureCheck } from '../../src/modules/shop/content-check/note-picture-check.ts'
import { pictureVerdicts } from '../../src/modules/shop/content-check/picture-verdicts.ts'
import { OnEvent } from '../../src/platform/jobs/on.ts'
import { job, Outbox } from '../../src/platform/jobs/outbox.ts'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

/** Stands for a module with pictures. */
@Injectable()
@OnEvent(pictureChecked)
class HearVerdicts {
  static heard: string[] = []
  run({ subject }: { subject: string }): Promise<void> {
    HearVerdicts.heard.push(subject)
    return Promise.resolve()
  }
}
@Module({ providers: [HearVerdicts] })
class Hearing {}

describeOnEachEngine('the check of pictures', (start) => {
  let shop: TradeShop
  let lastSubject = 0
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 1, start: { modules: [Hearing] } })
    await shop.control('/people', { people: [{ openid: 'o_test_1' }] })
    mkdirSync(join(shop.env.dataDir, 'images'), { recursive: true })
    for (const name of ['peach', 'odd', 'bad']) {
      const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#f58a26' } })
      writeFileSync(join(shop.env.dataDir, `images/${name}.webp`), await picture.webp().toBuffer())
    }
  })
  beforeEach(() => {
    HearVerdicts.heard = []
  })
  afterEach(async () => {
    await shop.control('/content', {})
    await fetch(`${shop.sandbox!.credentials.SANDBOX_CONTROL_URL}/__ctl/faults`, { method: 'DELETE' })
    await shop.control('/pushes/settings', { copies: 1, drop: 0 })
    await shop.control('/people', { people: [{ openid: 'o_test_1', isIdle: false }] })
  })

  const asked = async (...names: string[]) => {
    const subject = `thing:${++lastSubject}`
    const urls = names.map((name) => `/images/${name}.webp`)
    await shop.db.transaction((tx) =>
      shop.app.get(Outbox).add(tx, job(checkPictures, { subject, memberId: shop.memberIds[0]!, urls, scene: 2 })),
    )
    return subject
  }
  const verdicts = async (subject: string) =>
    (await shop.db.read((tx) => pictureVerdicts(tx, subject))).map(({ verdict, label }) => [verdict, label])
  /** WeChat takes a second to look. */
  const look = async () => {
    await shop.runner.drain()
    await shop.control('/clock', { advanceSeconds: 2 })
    await shop.control('/drain', {})
    await shop.runner.drain()
  }

  test('each gets the verdict WeChat pushes, with its label', async () => {
    await shop.control('/content', {
      pictures: [
        { word: 'odd', suggest: 'review', label: 10001 },
        { word: 'bad', suggest: 'risky', label: 20002 },
      ],
    })
    const subject = await asked('peach', 'odd', 'bad')
    await shop.runner.drain()
    expect(await verdicts(subject)).toEqual([1, 2, 3].map(() => ['pending', null]))
    await look()
    expect(await verdicts(subject)).toEqual([
      ['pass', 100],
      ['review', 10001],
      ['risky', 20002],
    ])
    expect(HearVerdicts.heard).toEqual([subject, subject, subject])
  })

  test('a picture WeChat cannot load is for staff', async () => {
    const subject = await asked('none')
    await look()
    expect(await verdicts(subject)).toEqual([['review', 0]])
  })

  test('a push that is quicker than our note is not lost, and a later one changes nothing', async () => {
    const told = (suggest: string, about: object = {}) =>
      shop.control('/pushes', { Event: 'wxa_media_check', trace_id: 'early', result: { suggest, label: 1 }, ...about })
    await told('risky')
    await look()
    expect(HearVerdicts.heard).toEqual([])
    await shop.app.get(NotePictureCheck, { strict: false }).run('thing:early', '/images/peach.webp', 'early')
    await shop.runner.drain()
    expect(await verdicts('thing:early')).toEqual([['risky', 1]])
    expect(HearVerdicts.heard).toEqual(['thing:early'])
    await told('pass', { CreateTime: 5 })
    await look()
    expect(await verdicts('thing:early')).toEqual([['risky', 1]])
  })

  test('WeChat being down for a moment is tried again, being down for longer leaves it to staff', async () => {
    await shop.control('/faults', { kind: 'system-error', path: '/wxa/media_check_async', times: 2 })
    const subject = await asked('peach')
    for (let round = 0; round < 4; round++) {
      await look()
      await shop.advance(60)
    }
    expect(await verdicts(subject)).toEqual([['pass', 100]])
    await shop.control('/faults', { kind: 'reset-before', path: '/wxa/media_check_async', times: null })
    const other = await asked('peach')
    for (let round = 0; round < 6; round++) {
      await look()
      await shop.advance(60)
    }
    expect(await verdicts(other)).toEqual([['review', null]])
    expect(HearVerdicts.heard).toContain(other)
  })

  test('a person WeChat has not seen for two hours leaves it to staff at once', async () => {
    await shop.control('/people', { people: [{ openid: 'o_test_1', isIdle: true }] })
    const subject = await asked('peach')
    await shop.runner.drain()
    expect(await verdicts(subject)).toEqual([['review', null]])
  })

  test('an answer that never comes leaves it to staff within the hour', async () => {
    await shop.control('/pushes/settings', { drop: 4 })
    const subject = await asked('peach')
    await look()
    for (let round = 0; round < 4; round++) {
      await shop.control('/clock', { advanceSeconds: 6 })
      await shop.control('/drain', {})
    }
    expect(await verdicts(subject)).toEqual([['pending', null]])
    await shop.advance(3_601)
    await shop.runner.drain()
    expect(await verdicts(subject)).toEqual([['review', null]])
    expect(HearVerdicts.heard).toContain(subject)
  })
})
