import type { Noun } from '../../noun.ts'
import { ShopSettingsAdminController } from './shop-settings.admin.controller.ts'
import { ShopSettingsController } from './shop-settings.controller.ts'
import { ShopSettingsQueries } from './shop-settings.queries.ts'

export const shopSettingsNoun: Noun = {
  controllers: [ShopSettingsController, ShopSettingsAdminController],
  providers: [ShopSettingsQueries],
}
