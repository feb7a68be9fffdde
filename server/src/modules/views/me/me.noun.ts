import type { Noun } from '../../noun.ts'
import { MeController } from './me.controller.ts'
import { MeQueries } from './me.queries.ts'

export const meNoun: Noun = {
  controllers: [MeController],
  providers: [MeQueries],
}
