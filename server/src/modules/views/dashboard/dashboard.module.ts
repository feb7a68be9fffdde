import { Module } from '@nestjs/common'
import { DashboardAdminController } from './dashboard.admin.controller.ts'
import { DashboardQueries } from './dashboard.queries.ts'

@Module({ controllers: [DashboardAdminController], providers: [DashboardQueries] })
export class DashboardModule {}
