import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { ActorRequest } from '../../../platform/http/actor.ts'

/** For the description of a route whose save names the version it was made from: the `version` that was read. */
export const IF_MATCH = { name: 'if-match', required: true, description: 'The version that was read' }

/** The version a save was made from, as the client says it; `takeVersion` judges it. */
export const KnownVersion = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  return context.switchToHttp().getRequest<ActorRequest>().headers['if-match']
})
