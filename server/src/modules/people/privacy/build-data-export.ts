import { Injectable } from '@nestjs/common'
import { POLICY_VERSION } from '@tuanke/shared/member/policy'
import { addMs, DAY_MS } from '@tuanke/shared/time'
import { Clock } from '../../../platform/clock/clock.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { idsFor, personalData, type PersonalDataTable, whoseRows } from '../../personal-data.ts'
import { Settings } from '../../../platform/settings-store/settings.ts'
import { shopSettings } from '../../shop/settings/shop.settings.ts'
import { ExportFiles } from './export-files.ts'
import { buildDataExport, expireDataExport } from './privacy.events.ts'

const EXPORT_DAYS = 7
const ROWS_AT_ONCE = 500
const SEALED = /Sealed$/

type Row = Record<string, unknown>

/** Collects what a member may take away, table by table, into one JSON file. */
@Injectable()
@OnJob(buildDataExport, { concurrency: 1 })
export class BuildDataExport {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly personalData: PersonalData,
    private readonly files: ExportFiles,
    private readonly outbox: Outbox,
  ) {}

  /** Built anew when it is interrupted; a member who leaves meanwhile takes the row along, and the file goes too. */
  async run({ exportId }: { exportId: number }): Promise<void> {
    const asked = await this.db.read((tx) =>
      tx.row<{ code: string; memberId: number }>(
        `SELECT code, memberId FROM data_exports WHERE id = ? AND status = 'building'`,
        [exportId],
      ),
    )
    if (!asked) return
    const now = this.clock.now()
    const data = await this.collect(exportId, asked.memberId)
    const text = JSON.stringify(
      {
        shop: this.settings.get(shopSettings.name),
        generatedAt: now.toISOString(),
        privacyPolicy: POLICY_VERSION,
        data,
      },
      null,
      2,
    )
    const sizeBytes = await this.files.write(asked.code, text)
    if (!(await this.finish(exportId, sizeBytes, now))) await this.files.remove(asked.code)
  }

  private async collect(exportId: number, memberId: number): Promise<Record<string, Row[]>> {
    const readable = personalData().filter(({ shown }) => shown.length > 0)
    const data: Record<string, Row[]> = {}
    for (const [index, one] of readable.entries()) {
      data[one.table] = await this.rowsOf(one, memberId)
      const progress = Math.floor(((index + 1) / readable.length) * 99)
      await this.db.transaction((tx) =>
        tx.run('UPDATE data_exports SET progress = ? WHERE id = ?', [progress, exportId]),
      )
    }
    return data
  }

  private async rowsOf(one: PersonalDataTable, memberId: number): Promise<Row[]> {
    const { table, shown, key = 'id', worded = (row: Row) => row } = one
    const columns = [key, ...shown].map((column) => `\`${column}\``).join(', ')
    const found: Row[] = []
    for (let after = -1; ;) {
      const page = await this.db.read((tx) =>
        tx.rows<Row & Record<string, number>>(
          `SELECT ${columns} FROM \`${table}\` WHERE (${whoseRows(one)}) AND \`${key}\` > ?
            ORDER BY \`${key}\` LIMIT ${ROWS_AT_ONCE}`,
          [...idsFor(one, memberId), after],
        ),
      )
      found.push(...page.map((row) => worded(this.opened(row, shown))))
      if (page.length < ROWS_AT_ONCE) return found
      after = page.at(-1)![key]!
    }
  }

  /** `contactPhoneSealed` is read as `contactPhone`, in the open. */
  private opened(row: Row, shown: readonly string[]): Row {
    return Object.fromEntries(
      shown.map((column) => {
        const value = row[column]
        if (!SEALED.test(column)) return [column, value]
        return [column.replace(SEALED, ''), typeof value === 'string' ? this.personalData.open(value) : null]
      }),
    )
  }

  private finish(exportId: number, sizeBytes: number, now: Date): Promise<boolean> {
    const expiresAt = addMs(now, EXPORT_DAYS * DAY_MS)
    return this.db.transaction(async (tx) => {
      const done = await tx.run(
        `UPDATE data_exports SET status = 'ready', runningMemberId = NULL, progress = 100, sizeBytes = ?,
           finishedAt = ?, expiresAt = ? WHERE id = ? AND status = 'building'`,
        [sizeBytes, now, expiresAt, exportId],
      )
      if (done === 1)
        await this.outbox.add(tx, job(expireDataExport, { exportId }, { dueAt: expiresAt, key: `export:${exportId}` }))
      return done === 1
    })
  }
}
