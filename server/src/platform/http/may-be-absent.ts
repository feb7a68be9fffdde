import { ValidateIf } from 'class-validator'

/** The field may be left out. Unlike `@IsOptional()` an explicit null is no way around the field's other rules. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined)
