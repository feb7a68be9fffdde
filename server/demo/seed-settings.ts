import { surveySettings } from '../src/modules/service/survey/survey.settings.ts'
import { ticketSettings } from '../src/modules/service/ticket/ticket.settings.ts'
import { shopSettings } from '../src/modules/shop/settings/shop.settings.ts'
import { fulfilmentSettings } from '../src/modules/trade/fulfilment/fulfilment.settings.ts'
import { orderSettings } from '../src/modules/trade/order/order.settings.ts'
import { pointsSettings } from '../src/modules/wallet/points/points.settings.ts'
import type { Db } from '../src/platform/db/db.ts'
import type { SaveSettings } from '../src/platform/settings-store/save-settings.ts'
import type { Settings } from '../src/platform/settings-store/settings.ts'

/** What the demo's owner has decided: whom to call. */
export async function seedSettings(db: Db, save: SaveSettings): Promise<void> {
  const owner = await db.read((tx) => tx.row<{ id: number }>("SELECT id FROM staff WHERE role = 'owner'"))
  const { key } = shopSettings.servicePhone
  await save.run({ staffId: owner!.id, role: 'owner' }, [{ key, value: '400-000-1234', version: 0 }])
}

/** How long things take in this shop: what is dated back must have taken as long. */
export const decidedDays = (settings: Settings) => ({
  payMinutes: settings.get(orderSettings.payMinutes),
  autoReceiveDays: settings.get(fulfilmentSettings.autoReceiveDays),
  pointsPendingDays: settings.get(pointsSettings.pendingDays),
  pointsExpireDays: settings.get(pointsSettings.expireDays),
  ticketCloseDays: settings.get(ticketSettings.closeDays),
  surveyAfterHours: settings.get(surveySettings.afterHours),
  surveyDays: settings.get(surveySettings.days),
})
