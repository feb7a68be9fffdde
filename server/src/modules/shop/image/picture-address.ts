import { applyDecorators } from '@nestjs/common'
import { Matches, type ValidationOptions } from 'class-validator'
import { MaxLength } from '../../../platform/http/text-rules.ts'

const ADDRESS = /^\/images\/[\w-]{1,100}\.webp$/
const ADDRESS_OR_NONE = /^(\/images\/[\w-]{1,100}\.webp)?$/

/**
 * The field is a picture of the shop's own, as an upload has named it. Phones and the desk load it without being asked, so
 * an address of a stranger's host would tell them who looks at what, and one with a scheme of its own could be a script.
 */
export const IsPictureAddress = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(MaxLength(255, options), Matches(ADDRESS, options))

/** The same, or nothing yet. */
export const IsPictureAddressOrNone = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(MaxLength(255, options), Matches(ADDRESS_OR_NONE, options))
