import { Injectable } from '@nestjs/common'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { Problem } from '../../../platform/http/problem.ts'
import { SaveSettings, type SettingChange } from '../../../platform/settings-store/save-settings.ts'
import { SettingError } from '../../../platform/settings-store/settings.errors.ts'
import { SettingsAdminQueries } from './settings.admin.queries.ts'

/** Staff decide. Who meets a colleague's decision is told what it says, by whom and when. */
@Injectable()
export class DecideSettings {
  constructor(
    private readonly save: SaveSettings,
    private readonly queries: SettingsAdminQueries,
  ) {}

  /** @throws setting.not-found | forbidden | invalid {key, reason, limit} | stale {decisions}: how they stand now */
  async run(staff: StaffActor, changes: SettingChange[]): Promise<void> {
    try {
      await this.save.run(staff, changes)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'setting.stale') throw error
      throw SettingError('stale', { decisions: await this.queries.decisions(error.params.keys as string[]) })
    }
  }
}
