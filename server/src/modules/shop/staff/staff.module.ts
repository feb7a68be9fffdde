import { Module } from '@nestjs/common'
import { SignIn } from './sign-in.ts'
import { StaffAdminController } from './staff.admin.controller.ts'
import { StaffQueries } from './staff.queries.ts'

@Module({
  controllers: [StaffAdminController],
  providers: [StaffQueries, SignIn],
  exports: [StaffQueries],
})
export class StaffModule {}
