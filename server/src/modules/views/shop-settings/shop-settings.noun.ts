import type { Noun } from '../../noun.ts'
import { ShopSettingsController } from './shop-settings.controller.ts'
import { ShopSettingsQueries } from './shop-settings.queries.ts'

export const shopSettingsNoun: Noun = {
  controllers: [ShopSettingsController],
  providers: [ShopSettingsQueries],
}
