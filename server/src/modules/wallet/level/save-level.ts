import { Injectable } from '@nestjs/common'
import { thresholdsRise } from '@tuanke/shared/level/rules'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { job, Outbox } from '../../../platform/jobs/outbox.ts'
import { CouponError } from '../coupon/coupon.errors.ts'
import { takeVersion } from '../../shop/version/take-version.ts'
import type { LevelInput } from './dto/admin-level.dto.ts'
import { holdLadder } from './hold-ladder.ts'
import { LevelError } from './level.errors.ts'
import { readLadder } from './ladder.ts'
import { reviewLevels } from './level.events.ts'

/** Staff add a step to the ladder or change one. */
@Injectable()
export class SaveLevel {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * What was placed at the old terms stays so. Who has enough for a lower threshold goes up soon; a higher one takes nobody
   * down before their year is over.
   * @param code null for a new one. @throws level.not-found | version.… | level.rank-taken | level.not-rising | coupon.not-found
   */
  async run(
    code: string | null,
    input: LevelInput,
    by: { staffId: number; version: string | undefined },
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      await holdLadder(tx)
      if (code !== null) await this.takeVersionOf(tx, code, by)
      const columns = await columnsOf(tx, input)
      try {
        if (code === null) await tx.insert('levels', { code: randomCode(8), ...columns, createdAt: this.clock.now() })
        else await change(tx, code, columns)
      } catch (error) {
        throw refusal(error, input)
      }
      if (!thresholdsRise(await readLadder(tx))) throw LevelError('not-rising')
      await this.outbox.add(tx, job(reviewLevels, { day: 'ladder' }))
    })
  }

  private async takeVersionOf(tx: Tx, code: string, by: { staffId: number; version: string | undefined }) {
    const level = await tx.row<{ id: number }>('SELECT id FROM levels WHERE code = ?', [code])
    if (!level) throw LevelError('not-found')
    await takeVersion(tx, { kind: 'level', id: level.id, code }, { ...by, at: this.clock.now() })
  }
}

type Columns = Awaited<ReturnType<typeof columnsOf>>

async function columnsOf(tx: Tx, { giftTemplateCode, name, ...input }: LevelInput) {
  const { rankNo, growthFrom, offBasisPoints, pointsPercent, isShippingFree, hasPriority, hasService } = input
  return {
    ...{
      rankNo,
      name: name.trim(),
      growthFrom,
      offBasisPoints,
      pointsPercent,
      isShippingFree,
      hasPriority,
      hasService,
    },
    giftTemplateId: giftTemplateCode === null ? null : await templateId(tx, giftTemplateCode),
  }
}

async function templateId(tx: Tx, code: string): Promise<number> {
  const row = await tx.row<{ id: number }>('SELECT id FROM coupon_templates WHERE code = ?', [code])
  if (!row) throw CouponError('not-found')
  return row.id
}

async function change(tx: Tx, code: string, columns: Columns): Promise<void> {
  const assignments = Object.keys(columns).map((column) => `${column} = ?`)
  const changed = await tx.run(`UPDATE levels SET ${assignments.join(', ')} WHERE code = ?`, [
    ...Object.values(columns),
    code,
  ])
  if (changed !== 1) throw LevelError('not-found')
}

/** Two steps at one height do not rise either. */
function refusal(error: unknown, { rankNo }: LevelInput): unknown {
  if (!(error instanceof DuplicateKeyError)) return error
  return error.index === 'uq_levels_rank' ? LevelError('rank-taken', { rankNo }) : LevelError('not-rising')
}
