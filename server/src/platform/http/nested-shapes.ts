import { getMetadataStorage, ValidationTypes } from 'class-validator'
import type { FieldError } from './problem.ts'

/**
 * Where a DTO has a list in place of a nested object. class-validator looks through lists at any depth, so that
 * `@ValidateNested()` alone takes `[]` for an object and `[[]]` for a list of objects.
 */
export function misshapen(dto: object, prefix = ''): FieldError[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto.constructor, '', false, false)
  return rules
    .filter(({ type }) => type === ValidationTypes.NESTED_VALIDATION)
    .flatMap(({ propertyName, each }) => {
      const value = (dto as Record<string, unknown>)[propertyName]
      const path = prefix + propertyName
      if (!each || !Array.isArray(value)) return inOne(value, path)
      return value.flatMap((one, i) => inOne(one, `${path}.${i}`))
    })
}

/** Absent and null are for the other rules to judge. */
function inOne(value: unknown, path: string): FieldError[] {
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value) ? [{ path, message: 'an object is expected' }] : misshapen(value, `${path}.`)
}
