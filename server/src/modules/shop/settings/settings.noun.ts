import type { Noun } from '../../noun.ts'
import { DecideSettings } from './decide-settings.ts'
import { SettingsAdminController } from './settings.admin.controller.ts'
import { SettingsAdminQueries } from './settings.admin.queries.ts'

/** What the merchant decides, as staff see and change it. Each noun declares its own in `<noun>.settings.ts`. */
export const settingsNoun: Noun = {
  controllers: [SettingsAdminController],
  providers: [SettingsAdminQueries, DecideSettings],
}
