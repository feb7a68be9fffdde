import type { DynamicModule, Type } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'

/** The module that makes tables known to the data source; whoever owns them imports it. */
export const tablesOf = (entities: Type[]): DynamicModule => TypeOrmModule.forFeature(entities)
