import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getRepositoryToken } from '@nestjs/typeorm'
import { DataSource, type Repository } from 'typeorm'
import { entitiesOf } from '../../src/modules/noun.ts'
import { nouns } from '../../src/nouns.ts'
import { packageFolder } from '../../src/package-folder.ts'
import { Job } from '../../src/platform/jobs/job.entity.ts'
import { platformEntities } from '../../src/platform/platform.entities.ts'
import { shutDown } from '../../src/shut-down.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

describeOnEachEngine('the data source that Nest opens', (start) => {
  test('knows every table of the platform and of each noun, and every class that is a table', async () => {
    const { app } = await start({ sandbox: false })
    const names = (classes: unknown[]) => classes.map((one) => (one as { name: string }).name).sort()
    const known = names(app.get(DataSource).entityMetadatas.map(({ target }) => target))
    expect(known).toEqual(names([...entitiesOf(nouns), ...platformEntities]))
    const files = readdirSync(join(packageFolder(), 'src'), { recursive: true, encoding: 'utf8' })
    const sources = files
      .filter((file) => file.endsWith('.entity.ts'))
      .map((file) => readFileSync(join(packageFolder(), 'src', file), 'utf8'))
    const declared = sources.flatMap((text) => [...text.matchAll(/^@Entity\('(\w+)'\)/gm)].map(([, table]) => table))
    expect(
      app
        .get(DataSource)
        .entityMetadatas.map(({ tableName }) => tableName)
        .sort(),
    ).toEqual(declared.sort())
    expect(declared.length).toBeGreaterThan(60)
  })

  test('has no way to a statement but the door', async () => {
    const { app, db } = await start({ sandbox: false })
    const source = app.get(DataSource)
    const jobs = app.get<Repository<Job>>(getRepositoryToken(Job), { strict: false })
    await expect(source.query('SELECT 1')).rejects.toThrow('use Db')
    await expect(jobs.find()).rejects.toThrow('use Db')
    await expect(jobs.insert({ name: 'x' })).rejects.toThrow('use Db')
    await expect(source.transaction(() => Promise.resolve())).rejects.toThrow('use Db')
    expect(await db.read((tx) => tx.row('SELECT 1 AS one'))).toEqual({ one: 1 })
  })

  test('is closed with the application', async () => {
    const started = await start({ sandbox: false })
    const source = started.app.get(DataSource)
    await shutDown(started.app, 5_000)
    expect(source.isInitialized).toBe(false)
    await expect(started.db.read((tx) => tx.row('SELECT 1 AS one'))).rejects.toThrow()
  })
})
