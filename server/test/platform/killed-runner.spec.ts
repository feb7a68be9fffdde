import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startChild } from '../harness/child.ts'
import { scratchFolder } from '../harness/scratch.ts'

describe('kill -9 in the middle of a job', () => {
  it('makes the job run again as soon as the process is back', async () => {
    const folder = scratchFolder('killed')
    const env = { DATA_DIR: folder, LOG_LEVEL: 'warn', DATABASE_URL: '' }
    const file = join(__dirname, 'children/working-process.ts')
    const first = await startChild(file, env, 'attempt 1')
    first.signal('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    const second = await startChild(file, env, 'attempt 2')
    // The log has a pipe of its own and may arrive later than what the job prints.
    const said = 'jobs of a dead runner are due again'
    for (let look = 0; look < 100 && !second.output().includes(said); look++) await sleep(50)
    expect(second.output()).toContain(said)
    second.signal('SIGKILL')
    await second.ended
    rmSync(folder, { recursive: true })
  })
})
