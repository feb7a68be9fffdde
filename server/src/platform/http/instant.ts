import { applyDecorators } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import { IsISO8601, Matches } from 'class-validator'

/** An instant with its zone; a time without one would mean another moment on another machine. */
const WITH_ZONE = /^20\d{2}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-][01]\d:[0-5]\d)$/

export const Instant = (): PropertyDecorator =>
  applyDecorators(ApiProperty({ format: 'date-time' }), Matches(WITH_ZONE), IsISO8601({ strict: true }))
