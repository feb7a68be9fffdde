import { type CustomDecorator, SetMetadata } from '@nestjs/common'
import type { LimitName } from './limits.ts'

export const LIMITED = 'tuanke:limited'

/** The route is called so often by one caller, and from one address, as the setting of this name says; then 429. */
export const Limited = (name: LimitName): CustomDecorator => SetMetadata(LIMITED, name)
