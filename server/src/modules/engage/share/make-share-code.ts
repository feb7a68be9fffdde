import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { Db } from '../../../platform/db/db.ts'
import { DuplicateKeyError } from '../../../platform/db/errors.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ShareTarget } from './dto/share.dto.ts'
import { findTarget, type FoundTarget } from './find-target.ts'

const CODE_LENGTH = 12

/** Gives what is shared a code of its own: one for each target and sharer, the same every time it is asked for. */
@Injectable()
export class MakeShareCode {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @returns the scene. @throws share.not-found */
  async run(target: ShareTarget, sharerMemberId: number | null): Promise<string> {
    const { found, code } = await this.db.read(async (tx) => {
      const found = await findTarget(tx, target)
      return { found, code: await codeOf(tx, keyOf(found, sharerMemberId)) }
    })
    return code ?? this.make(found, sharerMemberId)
  }

  private async make(found: FoundTarget, sharerMemberId: number | null): Promise<string> {
    const targetKey = keyOf(found, sharerMemberId)
    const code = randomCode(CODE_LENGTH)
    const { groupBuyId, teamId } = found
    try {
      await this.db.transaction((tx) =>
        tx.insert('share_codes', {
          code,
          targetKey,
          groupBuyId,
          teamId,
          sharerMemberId,
          urlLink: null,
          urlLinkExpiresAt: null,
          createdAt: this.clock.now(),
        }),
      )
      return code
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
      // Somebody else has made it at the same moment; a clash of two random codes would find nothing and be thrown.
      const made = await this.db.read((tx) => codeOf(tx, targetKey))
      if (!made) throw error
      return made
    }
  }
}

function keyOf({ groupBuyId, teamId }: FoundTarget, sharerMemberId: number | null): string {
  return `${teamId === null ? `group-buy:${groupBuyId}` : `team:${teamId}`}:${sharerMemberId ?? 0}`
}

async function codeOf(tx: Tx, targetKey: string): Promise<string | undefined> {
  return (await tx.row<{ code: string }>('SELECT code FROM share_codes WHERE targetKey = ?', [targetKey]))?.code
}
