import { shopSettings } from '../modules/shop/settings/shop.settings.ts'
import type { Db } from '../platform/db/db.ts'
import type { SaveSettings } from '../platform/settings-store/save-settings.ts'

/** What the demo's owner has decided: whom to call. */
export async function seedSettings(db: Db, save: SaveSettings): Promise<void> {
  const owner = await db.read((tx) => tx.row<{ id: number }>("SELECT id FROM staff WHERE role = 'owner'"))
  const { key } = shopSettings.servicePhone
  await save.run({ staffId: owner!.id, role: 'owner' }, [{ key, value: '400-000-1234', version: 0 }])
}
