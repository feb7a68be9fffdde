import type { Noun } from '../../noun.ts'
import { DashboardAdminController } from './dashboard.admin.controller.ts'
import { DashboardQueries } from './dashboard.queries.ts'

export const dashboardNoun: Noun = {
  controllers: [DashboardAdminController],
  providers: [DashboardQueries],
}
