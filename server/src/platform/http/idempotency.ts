import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock.ts'
import { Db } from '../db/db.ts'
import { DuplicateKeyError } from '../db/errors.ts'
import { Tx } from '../db/tx.ts'
import { IdempotencyError } from './http.errors.ts'
import type { IdempotentCall } from './idempotent-call.ts'
import { Problem } from './problem.ts'

export { IdempotencyKey, type IdempotentCall } from './idempotent-call.ts'

const INDEX = 'uq_idempotency_actor_key'

/**
 * The same call twice has one effect and one answer. The key is claimed in the transaction of the effect, so there is
 * no moment in which one of the two exists without the other.
 */
@Injectable()
export class Idempotency {
  /** Calls this process is working on; another process's concurrent call waits on the unique key instead. */
  private readonly inFlight = new Set<string>()

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims the key, runs the work and stores its answer, in one transaction. A repeat gets the stored answer.
   * @throws Problem idempotency.mismatch for another body, idempotency.in-flight while the first is running
   */
  once<T>(call: IdempotentCall, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.replaying(call, () =>
      this.db.transaction(async (tx) => {
        const id = await this.insert(tx, call, null)
        const answer = await work(tx)
        await tx.run('UPDATE idempotency_keys SET answerJson = ? WHERE id = ?', [JSON.stringify(answer ?? null), id])
        return answer
      }),
    )
  }

  /**
   * For hot paths that know the answer up front: one INSERT in the caller's transaction, which must run inside
   * `replaying(call, …)`. Call it first, so that a repeat stops before any other work.
   */
  async claim(tx: Tx, call: IdempotentCall, answer: object): Promise<void> {
    await this.insert(tx, call, answer)
  }

  /** Runs a transaction that claims `call`; when the key turns out to be taken, returns the stored answer instead. */
  async replaying<T>(call: IdempotentCall, run: () => Promise<T>): Promise<T> {
    const key = `${call.actor} ${call.key}`
    if (this.inFlight.has(key)) throw IdempotencyError('in-flight')
    this.inFlight.add(key)
    try {
      return await run()
    } catch (error) {
      if (error instanceof DuplicateKeyError && error.index === INDEX) return await this.stored<T>(call)
      // A repeat may be refused before it meets its key: the first attempt has changed what it reads (sold out, joined).
      if (error instanceof Problem) {
        const row = await this.find<T>(call)
        if (row?.requestHash === call.requestHash && row.answerJson !== null) return row.answerJson
      }
      throw error
    } finally {
      this.inFlight.delete(key)
    }
  }

  private insert(tx: Tx, call: IdempotentCall, answer: object | null): Promise<number> {
    return tx.insert('idempotency_keys', {
      actor: call.actor,
      idemKey: call.key,
      requestHash: call.requestHash,
      answerJson: answer,
      createdAt: this.clock.now(),
    })
  }

  private async stored<T>(call: IdempotentCall): Promise<T> {
    const row = await this.find<T>(call)
    // Gone again: the first attempt was rolled back after ours had met its key.
    if (!row) throw IdempotencyError('in-flight')
    if (row.requestHash !== call.requestHash) throw IdempotencyError('mismatch')
    return row.answerJson
  }

  private find<T>(call: IdempotentCall): Promise<{ requestHash: string; answerJson: T } | undefined> {
    return this.db.read((tx) =>
      tx.row('SELECT requestHash, answerJson FROM idempotency_keys WHERE actor = ? AND idemKey = ?', [
        call.actor,
        call.key,
      ]),
    )
  }
}
