import { surveySettings } from '../modules/service/survey/survey.settings.ts'
import { ticketSettings } from '../modules/service/ticket/ticket.settings.ts'
import { shopSettings } from '../modules/shop/settings/shop.settings.ts'
import { fulfilmentSettings } from '../modules/trade/fulfilment/fulfilment.settings.ts'
import { orderSettings } from '../modules/trade/order/order.settings.ts'
import { pointsSettings } from '../modules/wallet/points/points.settings.ts'
import type { Db } from '../platform/db/db.ts'
import type { SaveSettings } from '../platform/settings-store/save-settings.ts'
import type { Settings } from '../platform/settings-store/settings.ts'

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
