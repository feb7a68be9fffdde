import { join } from 'node:path'
import { startChild } from '../harness/child.ts'
import { eachEngine } from '../harness/engines.ts'

const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']

/** typeorm #9790: a value comes back a day earlier when the process's zone is not the database's. */
eachEngine('bug 20: instants', (engine) => {
  it.each(ZONES)('survive a process that lives in %s', async (zone) => {
    const { target, drop } = await engine.fresh()
    const env = { TZ: zone, TEST_TARGET: JSON.stringify(target) }
    const child = await startChild(join(__dirname, 'children/instants.ts'), env, '\n')
    expect(child.output()).toBe(`${zone}: all the same\n`)
    expect(await child.ended).toBe(0)
    await drop()
  })
})
