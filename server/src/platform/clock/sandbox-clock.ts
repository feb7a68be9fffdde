import { Injectable } from '@nestjs/common'
import { Env } from '../../env.ts'
import { ServerError } from '../http/http.errors.ts'

const TIMEOUT_MS = 3_000

/** The sandbox's clock, which must go with ours or its time stamps would look stale. */
@Injectable()
export class SandboxClock {
  constructor(private readonly env: Env) {}

  /** No-op without a sandbox. @throws Problem server.unavailable */
  async advance(advanceSeconds: number): Promise<void> {
    if (!this.env.sandbox) return
    const answer = await fetch(`${this.env.sandbox.controlUrl}/__ctl/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advanceSeconds }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => undefined)
    if (!answer?.ok) throw ServerError('unavailable', { what: 'sandbox' })
  }
}
