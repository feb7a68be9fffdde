import type { Noun } from '../../noun.ts'
import { DeletionOutlookController } from './deletion-outlook.controller.ts'
import { DeletionOutlookQueries } from './deletion-outlook.queries.ts'

export const deletionOutlookNoun: Noun = {
  controllers: [DeletionOutlookController],
  providers: [DeletionOutlookQueries],
}
