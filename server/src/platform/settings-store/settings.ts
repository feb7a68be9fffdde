import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import { settingFault, type SettingValue } from '@tuanke/shared/setting/rules'
import { Env } from '../../env.ts'
import { Db } from '../db/db.ts'
import { Log } from '../log/log.ts'
import { allSettings, type Setting } from './define-settings.ts'
import { firstRunValue } from './first-run.ts'
import { readDecisions, type StoredDecision } from './stored-decision.ts'

/** How old a value may be in a process that did not change it. */
const POLL_MS = 2_000

/**
 * What the merchant has decided, out of memory: a request asks no database. Each process reads the few rows again every
 * two seconds, all in one statement, so values that are saved together change together. Between two `get` without an
 * `await` nothing changes; whoever needs a value twice takes it once.
 */
@Injectable()
export class Settings implements OnModuleDestroy {
  private decisions: ReadonlyMap<string, StoredDecision> = new Map()
  private values = new Map<string, SettingValue>()
  /** Decisions found outside their limits, so that each is said once. */
  private readonly said = new Set<string>()
  private readings = 0
  private newest = 0
  private isAway = false
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly db: Db,
    private readonly env: Env,
    private readonly log: Log,
  ) {}

  /** Read once before anybody asks. */
  static async open(db: Db, env: Env, log: Log): Promise<Settings> {
    const settings = new Settings(db, env, log)
    await settings.refresh()
    return settings
  }

  onModuleDestroy(): void {
    clearInterval(this.timer)
  }

  /** For a serving process: what others change is seen here within two seconds. */
  follow(everyMs = POLL_MS): void {
    this.timer ??= setInterval(() => void this.refreshQuietly(), everyMs).unref()
  }

  /** What holds now: the decision, else what the environment says, else the default. */
  get<T extends SettingValue>(setting: Setting<T>): T {
    let value = this.values.get(setting.key)
    if (value === undefined) this.values.set(setting.key, (value = this.read(setting)))
    return value as T
  }

  /** What holds when nobody decides. */
  base(setting: Setting): SettingValue {
    const value = firstRunValue(setting, this.env.firstRun)
    // A wrong one stops `main.ts`; other programs go on with the default.
    return value === null || settingFault(setting.shape, value) ? setting.default : value
  }

  /** The decision, if there is one; it may be outside its limits. */
  decision(setting: Setting): StoredDecision | undefined {
    return this.decisions.get(setting.key)
  }

  /** Reads the decisions again. An answer that is overtaken by a later one is thrown away. */
  async refresh(): Promise<void> {
    const reading = ++this.readings
    const decisions = await this.db.read((tx) => readDecisions(tx))
    if (reading < this.newest) return
    this.newest = reading
    this.decisions = decisions
    this.values = new Map()
    // Each once, so that one outside its limits is said now and not when somebody happens to need it.
    for (const setting of allSettings()) this.get(setting)
  }

  /** The database may be away: what was known last still holds. */
  private async refreshQuietly(): Promise<void> {
    try {
      await this.refresh()
      this.isAway = false
    } catch (err) {
      if (!this.isAway) this.log.warn({ err }, 'settings stay as they are until the database answers again')
      this.isAway = true
    }
  }

  private read(setting: Setting): SettingValue {
    const decision = this.decisions.get(setting.key)
    if (!decision || decision.value === null) return this.base(setting)
    const fault = settingFault(setting.shape, decision.value)
    if (!fault) return decision.value as SettingValue
    const name = `${setting.key} ${decision.version}`
    if (!this.said.has(name))
      this.log.error(
        { setting: setting.key, ...fault },
        'a decision is outside the limits of its setting: the default holds',
      )
    this.said.add(name)
    return this.base(setting)
  }
}
