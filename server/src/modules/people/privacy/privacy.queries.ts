import { Injectable } from '@nestjs/common'
import { POLICY_VERSION } from '@tuanke/shared/member/policy'
import { Clock } from '../../../platform/clock/clock.ts'
import { Db } from '../../../platform/db/db.ts'
import { MemberError } from '../member/member.errors.ts'
import type { DataExportView, PrivacyView } from './dto/privacy.dto.ts'
import { ExportFiles } from './export-files.ts'
import { ExportError } from './privacy.errors.ts'

interface ExportRow extends Omit<DataExportView, 'createdAt' | 'expiresAt'> {
  createdAt: Date
  expiresAt: Date | null
}

@Injectable()
export class PrivacyQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly files: ExportFiles,
  ) {}

  /** Agreement, switches and the newest export. @throws member.not-found */
  view(memberId: number): Promise<PrivacyView> {
    return this.db.read(async (tx) => {
      const member = await tx.row<{ marketingAllowedAt: Date | null; personalisationRefusedAt: Date | null }>(
        `SELECT marketingAllowedAt, personalisationRefusedAt FROM members WHERE id = ? AND status = 'active'`,
        [memberId],
      )
      if (!member) throw MemberError('not-found')
      const agreed = await tx.row<{ version: string; createdAt: Date }>(
        `SELECT version, createdAt FROM member_consents
          WHERE memberId = ? AND purpose = 'privacy-policy' ORDER BY id DESC LIMIT 1`,
        [memberId],
      )
      const latest = await tx.row<ExportRow>(
        `SELECT code, status, progress, sizeBytes, createdAt, expiresAt FROM data_exports
          WHERE memberId = ? ORDER BY id DESC LIMIT 1`,
        [memberId],
      )
      return {
        policyVersion: POLICY_VERSION,
        agreedVersion: agreed?.version ?? null,
        agreedAt: agreed?.createdAt.toISOString() ?? null,
        marketing: member.marketingAllowedAt !== null,
        personalisation: member.personalisationRefusedAt === null,
        export: latest
          ? {
              ...latest,
              createdAt: latest.createdAt.toISOString(),
              expiresAt: latest.expiresAt?.toISOString() ?? null,
            }
          : null,
      }
    })
  }

  /** The file itself, for its owner only. @throws export.not-found (other people's too), export.not-ready, export.expired */
  async file(memberId: number, code: string): Promise<string> {
    const row = await this.db.read((tx) =>
      tx.row<{ status: string; expiresAt: Date | null }>(
        'SELECT status, expiresAt FROM data_exports WHERE memberId = ? AND code = ?',
        [memberId, code],
      ),
    )
    if (!row) throw ExportError('not-found')
    if (row.status === 'building') throw ExportError('not-ready')
    if (row.status === 'expired' || !row.expiresAt || row.expiresAt <= this.clock.now()) throw ExportError('expired')
    const text = await this.files.read(code)
    if (text === null) throw ExportError('expired')
    return text
  }
}
