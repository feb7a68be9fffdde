import { type ArgumentMetadata, Injectable, ValidationPipe, type ValidationError } from '@nestjs/common'
import { outOfShape } from './body-shape.ts'
import { invalidRequest } from './http.errors.ts'
import type { FieldError } from './problem.ts'

const MAX_ERRORS = 20

/**
 * DTO classes are the whitelist: an unknown field is an error, and nothing is converted that the DTO does not convert
 * itself (`@Type(() => Number)` for query parameters).
 */
export function validation(): ValidationPipe {
  return new DtoPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeUnsetFields: false },
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      invalidRequest(errors.flatMap((error) => fieldErrors(error, '')).slice(0, MAX_ERRORS)),
  })
}

@Injectable()
class DtoPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype } = metadata
    if (metatype && this.toValidate(metadata) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const errors = outOfShape(metatype, value, MAX_ERRORS)
      if (errors.length > 0) throw invalidRequest(errors)
    }
    return super.transform(value, metadata) as Promise<unknown>
  }
}

function fieldErrors(error: ValidationError, prefix: string): FieldError[] {
  const path = prefix + error.property
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }))
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, `${path}.`))]
}
