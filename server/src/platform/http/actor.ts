import { createParamDecorator, type CustomDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { Permission, StaffRole } from './permissions.ts'

export interface MemberActor {
  kind: 'member'
  memberId: number
}
export interface StaffActor {
  kind: 'staff'
  staffId: number
  role: StaffRole
  /** Set: may act for this pickup point only. */
  pickupPointId: number | null
}
export type AnyActor = MemberActor | StaffActor

/** What the access guard leaves on a request. */
export interface ActorRequest extends FastifyRequest {
  actor?: AnyActor | null
}

export const ACCESS = 'tuanke:access'
export type Access = 'public' | 'member' | Permission

/** Who may call the route: any logged-in member, or staff whose role has the permission. */
export const Allow = (access: 'member' | Permission): CustomDecorator => SetMetadata(ACCESS, access satisfies Access)
/** Anyone may call the route. Without `@Allow` or `@Public` a route answers nobody. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, 'public' satisfies Access)

/** The caller; on a member's route a `MemberActor`, on a staff route a `StaffActor`. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): AnyActor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>()
  if (!actor) throw new Error('@Actor() on a route without @Allow')
  return actor
})

/** On public routes: the logged-in member, or null. */
export const OptionalMember = createParamDecorator((_: unknown, context: ExecutionContext): MemberActor | null => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>()
  return actor?.kind === 'member' ? actor : null
})
