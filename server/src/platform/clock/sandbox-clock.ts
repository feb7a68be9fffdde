import { Injectable } from '@nestjs/common'
import { Env } from '../../env.ts'
import { ServerError } from '../http/http.errors.ts'
import { Clock } from './clock.ts'

const TIMEOUT_MS = 3_000

/**
 * The sandbox's clock, which must go with ours or its time stamps would look stale. The sandbox remembers how far it was
 * moved and we do not, so a server that starts again asks it; otherwise work that fell due would wait for days.
 */
@Injectable()
export class SandboxClock {
  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /** Moves our clock to where the sandbox's stands; no-op without a sandbox. @throws Error when it does not answer */
  async follow(): Promise<void> {
    if (!this.env.sandbox) return
    const answer = await this.ask()
    if (!answer?.ok) throw new Error(`the sandbox at ${this.env.sandbox.controlUrl} does not tell its time`)
    const { offsetSeconds } = (await answer.json()) as { offsetSeconds: number }
    this.clock.advance(Math.max(0, offsetSeconds - this.clock.offsetSeconds))
  }

  /** No-op without a sandbox. @throws Problem server.unavailable */
  async advance(advanceSeconds: number): Promise<void> {
    if (!this.env.sandbox) return
    const answer = await this.ask({ advanceSeconds })
    if (!answer?.ok) throw ServerError('unavailable', { what: 'sandbox' })
  }

  /** Reads the sandbox's clock, or moves it. */
  private ask(move?: { advanceSeconds: number }): Promise<Response | undefined> {
    return fetch(`${this.env.sandbox!.controlUrl}/__ctl/clock`, {
      ...(move && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(move) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => undefined)
  }
}
