import { Injectable } from '@nestjs/common'
import { settingFault, type SettingValue } from '@tuanke/shared/setting/rules'
import { Clock } from '../clock/clock.ts'
import { Db } from '../db/db.ts'
import { DuplicateKeyError } from '../db/errors.ts'
import type { Tx } from '../db/tx.ts'
import type { StaffRole } from '../http/permissions.ts'
import { isChangedBy, type Setting, settingOf } from './define-settings.ts'
import { SettingError } from './settings.errors.ts'
import { Settings } from './settings.ts'
import { readDecisions, type StoredDecision } from './stored-decision.ts'

export interface SettingChange {
  key: string
  /** Null goes back to the default. */
  value: SettingValue | null
  /** Of the decision one has seen; 0 for none. */
  version: number
}

interface Checked extends SettingChange {
  setting: Setting
}

/** Somebody has decided about the same in the meantime; nothing is saved. */
class Overtaken extends Error {}

/** The merchant decides: all that is sent holds, or nothing. */
@Injectable()
export class SaveSettings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * @throws setting.not-found {key} | setting.forbidden {key} | setting.invalid {key, reason, limit}
   * | setting.stale {keys}: decided anew since they were read
   */
  async run({ staffId, role }: { staffId: number; role: StaffRole }, changes: SettingChange[]): Promise<void> {
    const checked = changes.map((change) => check(change, role))
    // The same order for everybody: two who save the same must not wait for each other.
    checked.sort((a, b) => (a.key < b.key ? -1 : 1))
    try {
      await this.db.transaction(async (tx) => {
        const decisions = await readDecisions(tx)
        for (const change of checked) await this.decide(tx, staffId, change, decisions.get(change.key))
      })
    } catch (error) {
      if (!(error instanceof Overtaken) && !(error instanceof DuplicateKeyError)) throw error
      await this.settings.refresh()
      throw SettingError('stale', { keys: checked.filter((change) => this.isStale(change)).map(({ key }) => key) })
    }
    await this.settings.refresh()
  }

  private isStale({ setting, version }: Checked): boolean {
    return (this.settings.decision(setting)?.version ?? 0) !== version
  }

  private async decide(tx: Tx, staffId: number, change: Checked, last: StoredDecision | undefined): Promise<void> {
    const { key: settingKey, value: valueJson, setting } = change
    await requireExisting(tx, change)
    if (change.version !== (last?.version ?? 0)) throw new Overtaken()
    const version = change.version + 1
    const now = this.clock.now()
    if (last) await replace(tx, change, staffId, now)
    else await tx.insert('settings', { settingKey, valueJson, version, changedBy: staffId, changedAt: now })
    const base = this.settings.base(setting)
    await tx.insert('setting_changes', {
      settingKey,
      version,
      oldValueJson: held(setting, last) ?? base,
      newValueJson: valueJson ?? base,
      isReset: valueJson === null,
      staffId,
      createdAt: now,
    })
  }
}

/** What the last decision made hold; null where that is the default. */
function held({ shape }: Setting, last: StoredDecision | undefined): SettingValue | null {
  const isHeld = last && last.value !== null && !settingFault(shape, last.value)
  return isHeld ? (last.value as SettingValue) : null
}

function check(change: SettingChange, role: StaffRole): Checked {
  const { key, value } = change
  const setting = settingOf(key)
  if (!setting) throw SettingError('not-found', { key })
  if (!isChangedBy(setting, role)) throw SettingError('forbidden', { key })
  const fault = value === null ? null : settingFault(setting.shape, value)
  if (fault) throw SettingError('invalid', { key, ...fault })
  return { ...change, setting }
}

/** A reference names something; an empty one nothing. */
async function requireExisting(tx: Tx, { key, value, setting }: Checked): Promise<void> {
  if (!setting.exists || typeof value !== 'string' || value === '' || (await setting.exists(tx, value))) return
  throw SettingError('invalid', { key, reason: 'unknown', limit: null })
}

async function replace(tx: Tx, { key, value, version }: SettingChange, staffId: number, now: Date): Promise<void> {
  const replaced = await tx.run(
    `UPDATE settings SET valueJson = ?, version = version + 1, changedBy = ?, changedAt = ?
      WHERE settingKey = ? AND version = ?`,
    [value === null ? null : JSON.stringify(value), staffId, now, key, version],
  )
  if (replaced !== 1) throw new Overtaken()
}
