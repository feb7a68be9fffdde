import { Injectable } from '@nestjs/common'
import { settingFault, type SettingValue } from '@tuanke/shared/setting/rules'
import { Db } from '../../../platform/db/db.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { pageById, type PageQuery } from '../../../platform/http/page-query.ts'
import { allSettings, isChangedBy, type Setting, settingOf } from '../../../platform/settings-store/define-settings.ts'
import { SettingError } from '../../../platform/settings-store/settings.errors.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import type {
  AdminSetting,
  AdminSettingGroup,
  AdminSettings,
  SettingDecision,
  SettingHistoryPage,
} from './dto/admin-settings.dto.ts'

/** What people look for most; the other nouns follow in the order they are declared. */
const FIRST = ['shop', 'order', 'fulfilment', 'after-sale', 'points']
const LAST = 'limits'

/** Staff by id; there are few. */
type Names = ReadonlyMap<number, string>

/** All settings as staff see them, made from their declarations. */
@Injectable()
export class SettingsAdminQueries {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** Grouped by noun. Read anew: whoever looks wants what holds now. */
  async all({ role }: StaffActor): Promise<AdminSettings> {
    await this.settings.refresh()
    const names = await this.names()
    const groups = new Map<string, AdminSettingGroup>()
    for (const setting of allSettings()) {
      const { noun, words } = setting.group
      const group = groups.get(noun) ?? { noun, name: words, items: [] }
      groups.set(noun, group)
      group.items.push({ ...this.shown(setting, names), canChange: isChangedBy(setting, role) })
    }
    return { groups: [...groups.values()].sort((a, b) => place(a) - place(b)) }
  }

  /** How these stand now. */
  async decisions(keys: string[]): Promise<SettingDecision[]> {
    const names = await this.names()
    return keys.flatMap((key) => {
      const setting = settingOf(key)
      return setting ? [this.decision(setting, names)] : []
    })
  }

  /** Newest first. @throws setting.not-found */
  async history(key: string, page: PageQuery): Promise<SettingHistoryPage> {
    if (!settingOf(key)) throw SettingError('not-found', { key })
    const names = await this.names()
    const { items, nextCursor } = await this.db.read((tx) =>
      pageById<HistoryRow>(page, (beforeId, limit) =>
        tx.rows(
          `SELECT id, oldValueJson, newValueJson, isReset, staffId, createdAt FROM setting_changes
            WHERE settingKey = ? AND id < ? ORDER BY id DESC LIMIT ?`,
          [key, beforeId, limit],
        ),
      ),
    )
    return {
      items: items.map(({ oldValueJson, newValueJson, isReset, staffId, createdAt }) => ({
        ...{ oldValue: oldValueJson, newValue: newValueJson, isReset },
        ...{ changedBy: names.get(staffId) ?? '', changedAt: createdAt },
      })),
      nextCursor,
    }
  }

  private shown(setting: Setting, names: Names): Omit<AdminSetting, 'canChange'> {
    const { shape: limits, name, note } = setting
    const stored = this.settings.decision(setting)?.value ?? null
    const fault = stored === null ? null : (settingFault(limits, stored)?.reason ?? null)
    return {
      ...this.decision(setting, names),
      ...{ limits, name, note, base: this.settings.base(setting), fault },
      isDecided: stored !== null && fault === null,
    }
  }

  private decision(setting: Setting, names: Names): SettingDecision {
    const last = this.settings.decision(setting)
    return {
      key: setting.key,
      value: this.settings.get(setting),
      version: last?.version ?? 0,
      changedBy: last ? (names.get(last.changedBy) ?? '') : null,
      changedAt: last?.changedAt ?? null,
    }
  }

  private async names(): Promise<Names> {
    const rows = await this.db.read((tx) =>
      tx.rows<{ id: number; displayName: string }>('SELECT id, displayName FROM staff'),
    )
    return new Map(rows.map(({ id, displayName }) => [id, displayName]))
  }
}

const place = ({ noun }: AdminSettingGroup): number => {
  const at = FIRST.indexOf(noun)
  if (noun === LAST) return FIRST.length + 1
  return at < 0 ? FIRST.length : at
}

interface HistoryRow {
  id: number
  oldValueJson: SettingValue
  newValueJson: SettingValue
  isReset: boolean
  staffId: number
  createdAt: Date
}
