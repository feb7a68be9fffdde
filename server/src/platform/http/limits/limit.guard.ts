import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { Clock } from '../../clock/clock.ts'
import { Db } from '../../db/db.ts'
import type { ActorRequest } from '../actor.ts'
import { RequestError } from '../http.errors.ts'
import { networkOf } from './address.ts'
import { Settings } from '../../settings-store/settings.ts'
import { Attempts } from './attempts.ts'
import { limits, type LimitName } from './limits.ts'
import { LIMITED } from './limited.ts'
import { WindowCounter } from './window-counter.ts'

/** Counts before the route does anything, so that calls that fail count as well. */
@Injectable()
export class LimitGuard implements CanActivate {
  private readonly counters = new Map<LimitName, WindowCounter>()

  constructor(
    private readonly reflector: Reflector,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly db: Db,
    private readonly attempts: Attempts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = this.reflector.get<LimitName | undefined>(LIMITED, context.getHandler())
    if (name === undefined) return true
    const request = context.switchToHttp().getRequest<ActorRequest>()
    const { perCaller, perAddress } = limits[name]
    const caller = callerOf(request)
    const counts: [string, number][] = [[`address ${networkOf(request.ip)}`, perAddress(this.settings)]]
    if (caller) counts.unshift([caller, perCaller(this.settings)])
    for (const [key, most] of counts) {
      const retryAfterSeconds = most === 0 ? 0 : await this.take(name, key, most)
      if (retryAfterSeconds > 0) throw RequestError('rate-limited', { retryAfterSeconds })
    }
    return true
  }

  /** 0, or the seconds to wait. */
  private take(name: LimitName, key: string, most: number): number | Promise<number> {
    const { windowSeconds, isExact } = limits[name]
    const windowMs = windowSeconds * 1000
    const now = this.clock.now()
    if (isExact) return this.db.transaction((tx) => this.attempts.take(tx, `${name} ${key}`, { most, windowMs }, now))
    const counter = this.counters.get(name) ?? new WindowCounter(windowMs)
    this.counters.set(name, counter)
    return counter.take(key, most, now.getTime())
  }
}

function callerOf({ actor }: ActorRequest): string | null {
  if (!actor) return null
  return actor.kind === 'member' ? `member ${actor.memberId}` : `staff ${actor.staffId}`
}
