import type { Noun } from '../../noun.ts'
import './check-in.personal-data.ts'
import { CheckInToday } from './check-in-today.ts'
import { CheckInController } from './check-in.controller.ts'
import { CheckInQueries } from './check-in.queries.ts'
import { CheckIn } from './check-in.entity.ts'
import { checkInInvariants } from './check-in.invariants.ts'

export const checkInNoun: Noun = {
  entities: [CheckIn],
  controllers: [CheckInController],
  providers: [CheckInQueries, CheckInToday],
  invariants: checkInInvariants,
}
