import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

describeOnEachEngine('the whole shop', (start) => {
  it('boots with the sandbox, which goes along when the clock is moved', async () => {
    const shop = await start({ liveRunner: true })
    expect((await shop.http.get('/readyz')).body).toEqual({ status: 'ok', down: [] })
    const as = shop.staffToken()
    const before = Date.now()
    const moved = await shop.http.post<{ now: string; offsetSeconds: number }>(
      '/api/v1/admin/demo/clock',
      { advanceSeconds: 86_400 },
      { as },
    )
    expect(moved).toMatchObject({ status: 200, body: { offsetSeconds: 86_400 } })
    expect(Date.parse(moved.body.now) - before).toBeGreaterThanOrEqual(86_400_000)
    expect((await shop.http.get('/api/v1/admin/demo/clock', { as })).body).toMatchObject({ offsetSeconds: 86_400 })
    const refused = await shop.http.post('/api/v1/admin/demo/clock', { advanceSeconds: -1 }, { as })
    expect(refused).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  })

  it('has no clock to move outside a demonstration', async () => {
    const shop = await start({ env: { DEMO: '0' }, sandbox: false })
    const as = shop.staffToken()
    expect(await shop.http.get('/api/v1/admin/demo/clock', { as })).toMatchObject({
      status: 404,
      body: { code: 'request.not-found' },
    })
    expect((await shop.http.post('/api/v1/admin/demo/clock', { advanceSeconds: 60 }, { as })).status).toBe(404)
    expect(shop.clock.offsetSeconds).toBe(0)
  })
})
