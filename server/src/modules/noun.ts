import type { ModuleMetadata, Provider, Type } from '@nestjs/common'
import { tablesOf } from '../platform/db/entities.ts'
import type { Invariant } from '../platform/db/invariant.ts'

/** What a noun brings to the module of its area: `<noun>.noun.ts` lists it, beside the things themselves. */
export interface Noun {
  /** Its tables. */
  entities?: Type[]
  /** What must always hold of its books; one may look at tables of others, above it as well. */
  invariants?: readonly Invariant[]
  controllers?: Type[]
  providers?: Provider[]
}

/**
 * The nouns of an area as one Nest module, their tables with them. Who may use whom is the dependency law's business, not
 * Nest's: all is exported.
 * @param imports the modules they stand on
 */
export function together(nouns: readonly Noun[], imports: Type[] = []): ModuleMetadata {
  const providers = nouns.flatMap((noun) => noun.providers ?? [])
  return {
    imports: [tablesOf(entitiesOf(nouns)), ...imports],
    controllers: nouns.flatMap((noun) => noun.controllers ?? []),
    providers,
    exports: providers as Type[],
  }
}

/** Every entity of some nouns. */
export function entitiesOf(nouns: readonly Noun[]): Type[] {
  return nouns.flatMap((noun) => noun.entities ?? [])
}
