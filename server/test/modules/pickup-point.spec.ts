import { putAsRead } from '../fixtures/put-as-read.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

describeOnEachEngine('pickup points', (start) => {
  let on: Started
  let operator: string
  const path = '/api/v1/admin/pickup-points'
  const input = { name: '幸福里', address: '幸福路 88 号', phone: '400-000-1234', openHours: '每天', isActive: true }
  const nowhere = { latitude: null, longitude: null }
  const list = async () => (await on.http.get<{ items: object[] }>(path, { as: operator })).body.items

  beforeAll(async () => {
    on = await start({ sandbox: false })
    operator = on.staffToken({ role: 'operator' })
  })

  test('are made, changed and listed, those in use first', async () => {
    const first = await on.http.post<{ code: string }>(path, { ...input, name: '  幸福里 ' }, { as: operator })
    expect(first).toMatchObject({ status: 200, body: { ...input, code: expect.stringMatching(/^[0-9A-Z]{8}$/) } })
    const second = await on.http.post<{ code: string }>(path, { ...input, name: '梧桐苑' }, { as: operator })
    const off = await putAsRead<{ version: string }>(
      on.http,
      `${path}/${first.body.code}`,
      { ...input, isActive: false },
      { as: operator },
    )
    expect(off.body).toEqual({
      ...input,
      ...nowhere,
      code: first.body.code,
      version: `${first.body.code}.2`,
      isActive: false,
    })
    expect(await list()).toEqual([second.body, off.body])
  })

  test('stand on the map when both numbers are said, exactly where they were said to be', async () => {
    const place = { latitude: 31.190521, longitude: -121.000001 }
    const { body } = await on.http.post<{ code: string }>(path, { ...input, ...place }, { as: operator })
    expect(body).toMatchObject(place)
    expect(await list()).toContainEqual(expect.objectContaining({ code: body.code, ...place }))
    const before = await list()
    for (const half of [{ latitude: 31 }, { longitude: 121 }, { latitude: null, longitude: 121 }])
      expect(await on.http.post(path, { ...input, ...half }, { as: operator })).toMatchObject({
        ...{ status: 422, body: { code: 'pickup-point.place-incomplete' } },
      })
    for (const wrong of [{ latitude: 90.1 }, { longitude: -180.1 }, { latitude: '31' }, { latitude: 31.1234567 }])
      expect([wrong, (await on.http.post(path, { ...input, ...place, ...wrong }, { as: operator })).status]).toEqual([
        wrong,
        400,
      ])
    expect(await list()).toEqual(before)
    const gone = await putAsRead(on.http, `${path}/${body.code}`, { ...input, ...nowhere }, { as: operator })
    expect(gone.body).toMatchObject(nowhere)
  })

  test('refuse what they do not know, and change nothing then', async () => {
    const before = await list()
    expect(await on.http.put(`${path}/NOPOINT1`, input, { as: operator })).toMatchObject({
      status: 404,
      body: { code: 'pickup-point.not-found' },
    })
    for (const wrong of [{ code: 'MINE' }, { isActive: 'true' }, { name: '' }, { name: 'x'.repeat(65) }, { id: 1 }])
      expect((await on.http.post(path, { ...input, ...wrong }, { as: operator })).status).toBe(400)
    const warehouse = on.staffToken({ role: 'warehouse' })
    expect((await on.http.post(path, input, { as: warehouse })).status).toBe(403)
    expect((await on.http.get(path, { as: warehouse })).status).toBe(200)
    expect(await list()).toEqual(before)
  })
})
