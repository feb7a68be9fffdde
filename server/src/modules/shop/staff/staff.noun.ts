import type { Noun } from '../../noun.ts'
import { CountSignIn } from './count-sign-in.ts'
import { KnownDevice } from './known-device.ts'
import { SignIn } from './sign-in.ts'
import { StaffAdminController } from './staff.admin.controller.ts'
import { StaffQueries } from './staff.queries.ts'
import { Staff } from './staff.entity.ts'

export const staffNoun: Noun = {
  entities: [Staff],
  controllers: [StaffAdminController],
  providers: [CountSignIn, KnownDevice, SignIn, StaffQueries],
}
