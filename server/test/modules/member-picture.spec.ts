import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { requireOwnPictures } from '../../src/modules/shop/image/own-pictures.ts'
import { memberRow } from '../fixtures/rows.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

describeOnEachEngine("members' pictures", (start) => {
  let on: Started
  let lin: number
  let mei: number

  beforeEach(async () => {
    on = await start({ sandbox: false, env: { PICTURES_PER_DAY: '3' } })
    ;[lin, mei] = await on.db.transaction(async (tx) => [
      await tx.insert('members', memberRow(1)),
      await tx.insert('members', memberRow(2)),
    ])
  })

  const photo = (shade: number) =>
    sharp({ create: { width: 30, height: 20, channels: 3, background: { r: shade, g: 80, b: 40 } } })
      .jpeg()
      .toBuffer()
  const send = async (bytes: Buffer | string, memberId = lin) => {
    const form = new FormData()
    form.append('file', new Blob([bytes as BlobPart], { type: 'image/jpeg' }), 'photo.jpg')
    const answer = await fetch(`${on.http.origin}/api/v1/app/images`, {
      method: 'POST',
      headers: { authorization: `Bearer ${on.memberToken(memberId)}` },
      body: form,
    })
    return { status: answer.status, body: (await answer.json()) as { url: string; code?: string; params?: object } }
  }
  const kept = () => {
    const folder = join(on.env.dataDir, 'images')
    return existsSync(folder) ? readdirSync(folder).length : 0
  }
  const rows = () =>
    on.db.read((tx) =>
      tx.rows<{ memberId: number; url: string }>('SELECT memberId, url FROM member_pictures ORDER BY id'),
    )

  test('are kept and served; the same one twice is one, and counts once', async () => {
    const first = await send(await photo(10))
    expect(first).toEqual({ status: 200, body: { url: expect.stringMatching(/^\/images\/[0-9a-f]{32}\.webp$/) } })
    for (let i = 0; i < 4; i++) expect(await send(await photo(10))).toEqual(first)
    expect((await fetch(on.http.origin + first.body.url)).headers.get('content-type')).toBe('image/webp')
    expect(await rows()).toEqual([{ memberId: lin, url: first.body.url }])
    expect((await send(await photo(10), mei)).body.url).toBe(first.body.url)
    expect(await rows()).toHaveLength(2)
    expect(kept()).toBe(1)
  })

  test('are so many a day, however many come at once, and as many again the next day', async () => {
    const photos = await Promise.all([10, 60, 110, 160, 210, 250].map(photo))
    const answers = await Promise.all(photos.map((bytes) => send(bytes)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429, 429])
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.body).toMatchObject({ code: 'image.too-many', params: { limit: 3 } })
    expect(await rows()).toHaveLength(3)
    expect((await send(photos[0]!, mei)).status).toBe(200)
    on.clock.advance(86_400)
    expect((await send(await photo(35))).status).toBe(200)
    expect(await rows()).toHaveLength(5)
  })

  test('the first ones of many members, three at once each, are all kept', async () => {
    const members = await on.db.transaction((tx) =>
      Promise.all(Array.from({ length: 16 }, (_, n) => tx.insert('members', memberRow(n + 3)))),
    )
    const photos = await Promise.all([10, 60, 110].map(photo))
    const answers = await Promise.all(members.flatMap((member) => photos.map((bytes) => send(bytes, member))))
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    expect(await rows()).toHaveLength(members.length * photos.length)
  })

  test('of another kind, broken or too big are refused, and nothing is kept', async () => {
    const broken = (await photo(10)).subarray(0, 60)
    for (const bytes of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '', broken])
      expect(await send(bytes)).toMatchObject({ status: 415, body: { code: 'image.unsupported' } })
    expect(await send(Buffer.alloc(8 * 1024 * 1024 + 1, 0xff))).toMatchObject({
      status: 413,
      body: { code: 'request.too-large' },
    })
    expect(await rows()).toEqual([])
    expect(kept()).toBe(0)
  })

  test('may be named by whoever has sent them only', async () => {
    const [one, two] = [(await send(await photo(10))).body.url, (await send(await photo(90), mei)).body.url]
    const require = (memberId: number, urls: string[]) => on.db.read((tx) => requireOwnPictures(tx, memberId, urls))
    await expect(require(lin, [])).resolves.toBeUndefined()
    await expect(require(lin, [one])).resolves.toBeUndefined()
    await expect(require(lin, [one, two])).rejects.toMatchObject({ code: 'image.not-yours' })
    await expect(require(lin, ['/images/unknown.webp'])).rejects.toMatchObject({ code: 'image.not-yours' })
  })
})
