import { looksEmpty, textLength } from '@tuanke/shared/text'
import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator'

/*
 * How long a text may be, counted as its column counts: in code points. class-validator's own rules leave variation
 * selectors out, so that a text they let through did not fit into its column.
 */

/** A character in two halves of which one is missing cannot be stored, and would come back as something else. */
const HALF = /\p{Surrogate}/u

/** A text of at most `max` code points, none of them half. */
export const MaxLength = (max: number, options?: ValidationOptions): PropertyDecorator => Length(0, max, options)

/** A text of `min` to `max` code points, none of them half. */
export const Length = (min: number, max: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'textLength',
      constraints: [max, min],
      validator: {
        validate: (value: unknown) => typeof value === 'string' && !HALF.test(value) && isWithin(value, min, max),
        defaultMessage: buildMessage((each) => `${each}$property has ${min} to ${max} characters`, options),
      },
    },
    options,
  )

/** Something of it can be seen: for the names of persons and things, and for reasons. */
export const SaysSomething = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'saysSomething',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && !looksEmpty(value),
        defaultMessage: buildMessage((each) => `${each}$property has something that can be seen`, options),
      },
    },
    options,
  )

/** May still be missing, as a draft's title; but what is there can be seen. */
export const SaysSomethingOrNothing = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'saysSomethingOrNothing',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && (value.trim() === '' || !looksEmpty(value)),
        defaultMessage: buildMessage((each) => `${each}$property has something that can be seen`, options),
      },
    },
    options,
  )

/** Bytes of a `text` column. */
const COLUMN_BYTES = 65_535

/** A list that is kept as JSON in one column fits into it as a whole. */
export const FitsColumn = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'fitsColumn',
      validator: {
        validate: (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '') <= COLUMN_BYTES,
        defaultMessage: buildMessage((each) => `${each}$property is too long in all`, options),
      },
    },
    options,
  )

/** Nothing has more code points than UTF-16 units, which are there for the asking. */
function isWithin(text: string, min: number, max: number): boolean {
  if (text.length > 2 * max) return false
  const length = text.length <= max && text.length >= 2 * min ? text.length : textLength(text)
  return length >= min && length <= max
}
