import { setImmediate } from 'node:timers/promises'
import { type ArgumentMetadata, Injectable, ValidationPipe, type ValidationError } from '@nestjs/common'
import { longList, outOfShape } from './body-shape.ts'
import { invalidRequest } from './http.errors.ts'
import { type FieldError, Problem } from './problem.ts'

const MAX_ERRORS = 20
/** Objects of a list that are looked at in one go: 50 take some 10 ms, and others get their turn in between. */
const ITEMS_AT_ONCE = 50

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
      const list = longList(metatype, value, ITEMS_AT_ONCE)
      if (list) return this.inParts(value as Record<string, unknown>, metadata, list)
    }
    return super.transform(value, metadata) as Promise<unknown>
  }

  /** The body with one part of its long list after another. */
  private async inParts(body: Record<string, unknown>, metadata: ArgumentMetadata, list: string): Promise<unknown> {
    const items = body[list] as unknown[]
    const parts: Record<string, unknown>[] = []
    for (let from = 0; from < items.length; from += ITEMS_AT_ONCE) {
      await setImmediate()
      const part = { ...body, [list]: items.slice(from, from + ITEMS_AT_ONCE) }
      try {
        parts.push((await super.transform(part, metadata)) as Record<string, unknown>)
      } catch (error) {
        throw error instanceof Problem && error.errors ? invalidRequest(shifted(error.errors, list, from)) : error
      }
    }
    const [whole] = parts
    whole![list] = parts.flatMap((part) => part[list] as unknown[])
    return whole
  }
}

/** Errors in a part of a list, named by the place in the whole of it. */
function shifted(errors: readonly FieldError[], list: string, by: number): FieldError[] {
  return errors.map(({ path, message }) => {
    const [first, index, ...inside] = path.split('.')
    const isItem = first === list && index !== undefined
    return { path: isItem ? [list, Number(index) + by, ...inside].join('.') : path, message }
  })
}

function fieldErrors(error: ValidationError, prefix: string): FieldError[] {
  const path = prefix + error.property
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }))
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, `${path}.`))]
}
