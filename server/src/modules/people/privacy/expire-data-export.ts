import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { ExportFiles } from './export-files.ts'
import { expireDataExport } from './privacy.events.ts'

/** A copy of somebody's life does not lie about for longer than they need to fetch it. */
@Injectable()
@OnJob(expireDataExport)
export class ExpireDataExport {
  constructor(
    private readonly db: Db,
    private readonly files: ExportFiles,
  ) {}

  async run({ exportId }: { exportId: number }): Promise<void> {
    const row = await this.db.transaction(async (tx) => {
      await tx.run(`UPDATE data_exports SET status = 'expired' WHERE id = ? AND status = 'ready'`, [exportId])
      return tx.row<{ code: string }>('SELECT code FROM data_exports WHERE id = ?', [exportId])
    })
    if (row) await this.files.remove(row.code)
  }
}
