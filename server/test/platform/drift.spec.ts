import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import { migrations } from '../../src/migrations.ts'
import { entitiesOf } from '../../src/modules/noun.ts'
import { nouns } from '../../src/nouns.ts'
import { openDataSource, type DatabaseTarget } from '../../src/platform/db/data-source.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { platformEntities } from '../../src/platform/platform.entities.ts'
import { eachEngine } from '../harness/engines.ts'

/** The statements TypeORM would need to bring a migrated database in line with the entities. */
async function drift(target: DatabaseTarget, more: (new () => object)[] = []): Promise<string[]> {
  const source = await openDataSource(target, {
    entities: [...entitiesOf(nouns), ...platformEntities, ...more],
    migrations,
  })
  try {
    await migrate(source)
    return (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)
  } finally {
    await source.destroy()
  }
}

@Entity('strays')
class Stray {
  @PrimaryGeneratedColumn() id: number
  @Column() forgotten: string
}

eachEngine('the drift gate', (engine) => {
  it('finds the migrated schema and the entities equal', async () => {
    const { target, drop } = await engine.fresh()
    expect(await drift(target)).toEqual([])
    await drop()
  })

  it('finds an entity that no migration knows', async () => {
    const { target, drop } = await engine.fresh()
    const found = await drift(target, [Stray])
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('strays')
    await drop()
  })
})
