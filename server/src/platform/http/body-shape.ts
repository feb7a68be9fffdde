import type { Type } from '@nestjs/common'
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js'
import { getMetadataStorage, ValidationTypes } from 'class-validator'
import type { FieldError } from './problem.ts'

interface Field {
  isList: boolean
  /** Items a list may have; infinite where the DTO says nothing, which a test forbids. */
  mostItems: number
  /** Class of the object in the field, or of each item. */
  nested: Type | null
  /** Its items are compared with each other. */
  isUnique: boolean
}

const shapes = new WeakMap<object, Map<string, Field>>()
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * What of a body does not even have the DTO's outline: unknown fields, lists that are too long, objects where none
 * belongs. Asked before the body is made an instance and validated, both of which look at everything there is: each empty
 * object of an endless list costs them 15 µs, and what is named here costs nothing more.
 */
export function outOfShape(dto: Type, body: object, most: number, prefix = ''): FieldError[] {
  const shape = shapeOf(dto)
  const errors: FieldError[] = []
  for (const [name, value] of Object.entries(body)) {
    if (errors.length >= most) break
    const path = prefix + name
    const field = shape.get(name)
    if (!field) errors.push({ path, message: `property ${name} should not exist` })
    else if (isObject(value)) errors.push(...inField(field, value, most - errors.length, path))
  }
  return errors
}

/** The list of more than `most` objects in a body, if there is one; its items can be judged each by itself. */
export function longList(dto: Type, body: object, most: number): string | undefined {
  const values = body as Record<string, unknown>
  const isLong = ([name, { isList, nested, isUnique }]: [string, Field]): boolean => {
    const value = values[name]
    return isList && nested !== null && !isUnique && Array.isArray(value) && value.length > most
  }
  return [...shapeOf(dto)].find(isLong)?.[0]
}

/** Null, texts and numbers are for the field's rules to judge, and so is what is no list where one is expected. */
function inField({ isList, mostItems, nested }: Field, value: object, most: number, path: string): FieldError[] {
  if (!isList && !nested) return [{ path, message: 'a single value is expected' }]
  if (!Array.isArray(value)) return nested && !isList ? outOfShape(nested, value, most, `${path}.`) : []
  if (!isList) return [{ path, message: 'an object is expected' }]
  if (value.length > mostItems) return [{ path, message: `at most ${mostItems} items are taken` }]
  const errors: FieldError[] = []
  for (const [i, item] of value.entries()) {
    if (errors.length >= most) break
    if (isObject(item)) errors.push(...inItem(nested, item, most - errors.length, `${path}.${i}`))
  }
  return errors
}

function inItem(nested: Type | null, item: object, most: number, path: string): FieldError[] {
  if (!nested) return [{ path, message: 'a single value is expected' }]
  return Array.isArray(item) ? [{ path, message: 'an object is expected' }] : outOfShape(nested, item, most, `${path}.`)
}

/** Metadata of a class never changes once it is loaded, and looking it up costs more than the check. */
function shapeOf(dto: Type): Map<string, Field> {
  const known = shapes.get(dto)
  if (known) return known
  const shape = new Map<string, Field>()
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false)
  for (const { propertyName, name, type, constraints } of rules) {
    const isList = Reflect.getMetadata('design:type', dto.prototype as object, propertyName) === Array
    const field = shape.get(propertyName) ?? { isList, mostItems: Infinity, nested: null, isUnique: false }
    if (name === 'arrayMaxSize') field.mostItems = constraints[0] as number
    if (name === 'arrayUnique') field.isUnique = true
    if (type === ValidationTypes.NESTED_VALIDATION) field.nested = nestedType(dto, propertyName)
    shape.set(propertyName, field)
  }
  shapes.set(dto, shape)
  return shape
}

function nestedType(dto: Type, property: string): Type {
  const found = defaultMetadataStorage.findTypeMetadata(dto, property)
  if (!found) throw new Error(`${dto.name}.${property} has @ValidateNested and no @Type`)
  return found.typeFunction() as Type
}
