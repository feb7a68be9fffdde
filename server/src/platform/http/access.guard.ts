import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { ACCESS, type Access, type ActorRequest, type AnyActor } from './actor.ts'
import { EndedSessions } from './ended-sessions.ts'
import { AuthError } from './http.errors.ts'
import { permits } from './permissions.ts'
import { AccessTokens } from './tokens.ts'

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/

/** Lets a request through when its route's `@Allow` or `@Public` says so; a route with neither answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly ended: EndedSessions,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ActorRequest>()
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ])
    if (access === undefined) throw AuthError('forbidden')
    if (access === 'public') request.actor = this.memberIfAny(request)
    else request.actor = this.caller(request, access)
    return true
  }

  private caller(request: ActorRequest, access: Exclude<Access, 'public'>): AnyActor {
    const token = bearer(request)
    if (!token) throw AuthError('required')
    if (access === 'member') return this.actorOf(token, 'member')
    const actor = this.actorOf(token, 'staff')
    if (actor.kind !== 'staff' || !permits(actor.role, access)) throw AuthError('forbidden')
    return actor
  }

  private actorOf(token: string, audience: AnyActor['kind']): AnyActor {
    const read = this.tokens.verify(token, audience)
    this.ended.refuse(read)
    return read.actor
  }

  /** On a public route a stale or foreign token must not stand in the way. */
  private memberIfAny(request: ActorRequest): AnyActor | null {
    const token = bearer(request)
    if (!token) return null
    try {
      return this.actorOf(token, 'member')
    } catch {
      return null
    }
  }
}

function bearer(request: ActorRequest): string | undefined {
  return BEARER.exec(request.headers.authorization ?? '')?.[1]
}
