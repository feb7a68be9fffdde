import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

describeOnEachEngine('pictures', (start) => {
  let on: Started

  const upload = async (bytes: Buffer | string, as = on.staffToken({ role: 'operator' }), field = 'file') => {
    const form = new FormData()
    form.append(field, new Blob([bytes as BlobPart], { type: 'image/jpeg' }), '../../evil.svg')
    const answer = await fetch(`${on.http.origin}/api/v1/admin/images`, {
      method: 'POST',
      headers: { authorization: `Bearer ${as}` },
      body: form,
    })
    return { status: answer.status, body: (await answer.json()) as { url?: string; code?: string } }
  }
  const stored = () => {
    const folder = join(on.env.dataDir, 'images')
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.webp')) : []
  }
  const photo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#f58a26' } })

  beforeAll(async () => {
    on = await start({ sandbox: false })
  })

  test('are turned upright, made smaller and freed of EXIF; the same picture is one file', async () => {
    const bytes = await photo(3000, 2000)
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '31/1 13/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const answer = await upload(bytes)
    expect(answer).toEqual({ status: 200, body: { url: expect.stringMatching(/^\/images\/[0-9a-f]{32}\.webp$/) } })
    const served = await fetch(on.http.origin + answer.body.url)
    expect(served.headers.get('content-type')).toBe('image/webp')
    const kept = await sharp(Buffer.from(await served.arrayBuffer())).metadata()
    expect([kept.format, kept.width, kept.height, kept.exif]).toEqual(['webp', 1067, 1600, undefined])
    expect((await upload(bytes)).body).toEqual(answer.body)
    expect(stored()).toHaveLength(1)
  })

  test('come from those who make products and those who answer customers, from nobody else', async () => {
    const bytes = await photo(20, 20).png().toBuffer()
    const roles = ['owner', 'operator', 'service', 'warehouse', 'analyst'] as const
    const answers = await Promise.all(roles.map((role) => upload(bytes, on.staffToken({ role }))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 403, 403])
  })

  test('a small one is not blown up', async () => {
    const { body } = await upload(await photo(40, 30).png().toBuffer())
    const served = Buffer.from(await (await fetch(on.http.origin + body.url)).arrayBuffer())
    expect(await sharp(served).metadata()).toMatchObject({ format: 'webp', width: 40, height: 30 })
  })

  test('come in the width a page shows them, made once, and in no other', async () => {
    const { body } = await upload(await photo(1200, 900).jpeg().toBuffer())
    const name = body.url!.replace('/images/', '')
    const asked = await Promise.all(Array.from({ length: 8 }, () => fetch(`${on.http.origin}/images/w360/${name}`)))
    for (const answer of asked) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('image/webp')
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      const shown = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
      expect([shown.format, shown.width, shown.height]).toEqual(['webp', 360, 270])
    }
    expect(readdirSync(join(on.env.dataDir, 'images/w360'))).toEqual([name])
    for (const path of [`w361/${name}`, `wx/${name}`, 'w360/none.webp', 'w360/..%2f..%2fmain.db', `w360/.${name}`])
      expect([path, (await fetch(`${on.http.origin}/images/${path}`)).status]).toEqual([path, 404])
    expect(readdirSync(join(on.env.dataDir, 'images/w360'))).toEqual([name])
  })

  test('anything else is refused, whatever it calls itself, and nothing is kept', async () => {
    const before = stored()
    const broken = (await photo(400, 300).jpeg().toBuffer()).subarray(0, 60)
    for (const bytes of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '', broken])
      expect(await upload(bytes)).toMatchObject({ status: 415, body: { code: 'image.unsupported' } })
    expect(await upload(Buffer.alloc(8 * 1024 * 1024 + 1, 0xff))).toMatchObject({
      status: 413,
      body: { code: 'request.too-large' },
    })
    expect((await upload(await photo(4, 4).png().toBuffer(), undefined, 'other')).status).toBe(400)
    expect((await upload(await photo(4, 4).png().toBuffer(), on.staffToken({ role: 'analyst' }))).status).toBe(403)
    const json = await on.http.post('/api/v1/admin/images', { file: 'x' }, { as: on.staffToken() })
    expect(json).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
    expect(stored()).toEqual(before)
  })
})
