import type { Noun } from '../../noun.ts'
import { NotifyPointsGranted } from './notify-points-granted.ts'

export const earningNoun: Noun = {
  providers: [NotifyPointsGranted],
}
