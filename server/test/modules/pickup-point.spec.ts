import { putAsRead } from '../fixtures/put-as-read.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

describeOnEachEngine('pickup points', (start) => {
  let on: Started
  let operator: string
  const path = '/api/v1/admin/pickup-points'
  const input = { name: '幸福里', address: '幸福路 88 号', phone: '400-000-1234', openHours: '每天', isActive: true }
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
    expect(off.body).toEqual({ ...input, code: first.body.code, version: `${first.body.code}.2`, isActive: false })
    expect(await list()).toEqual([second.body, off.body])
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
