import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

describeOnEachEngine('the bare application', (start) => {
  it('is alive, ready and measured', async () => {
    const { http } = await start({ bare: true })
    expect(await http.get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } })
    expect(await http.get('/readyz')).toMatchObject({ status: 200, body: { status: 'ok', down: [] } })
    const metrics = await http.get<string>('/metrics')
    expect(metrics.status).toBe(200)
    expect(metrics.body).toMatch(/^sql_reads_total \d+$/m)
    expect(metrics.body).toMatch(/^jobs_dead_letters 0$/m)
  })
})
