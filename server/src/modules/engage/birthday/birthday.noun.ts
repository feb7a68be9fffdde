import type { Noun } from '../../noun.ts'
import { CelebrateBirthday } from './celebrate-birthday.ts'
import { NotifyBirthday } from './notify-birthday.ts'
import { PlanBirthday } from './plan-birthday.ts'

export const birthdayNoun: Noun = {
  providers: [CelebrateBirthday, NotifyBirthday, PlanBirthday],
}
