import { applyDecorators } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import type { SettingFault, SettingShape, SettingUnit, SettingValue } from '@tuanke/shared/setting/rules'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator'

const ANY_VALUE = {
  oneOf: [
    { type: 'integer' },
    { type: 'string' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'integer' }, maxItems: 100 },
  ],
}
const KINDS = [
  'integer',
  'money',
  'percent',
  'integers',
  'boolean',
  'text',
  'choice',
  'time',
  'reference',
] as const satisfies readonly SettingShape['kind'][]
const UNITS = ['minutes', 'hours', 'days', 'points', 'times', 'pictures'] as const satisfies readonly SettingUnit[]
const REASONS = [
  'type',
  'min',
  'max',
  'too-few',
  'too-many',
  'too-short',
  'too-long',
  'pattern',
  'choice',
  'time',
  'unknown',
] as const satisfies readonly SettingFault['reason'][]

export class SettingWords {
  @ApiProperty() zh: string
  @ApiProperty() en: string
}

/** Which of the limits there are depends on the kind. Money is in fen, percent in basis points. */
export class SettingLimits {
  @ApiProperty({ enum: KINDS }) kind: SettingShape['kind']
  @ApiProperty({ enum: UNITS, required: false }) unit?: SettingUnit
  @ApiProperty({ type: 'integer', required: false }) min?: number
  @ApiProperty({ type: 'integer', required: false }) max?: number
  @ApiProperty({ type: 'integer', required: false }) maxItems?: number
  @ApiProperty({ type: 'integer', required: false }) minLength?: number
  @ApiProperty({ type: 'integer', required: false, description: 'In code points' }) maxLength?: number
  @ApiProperty({ required: false }) pattern?: string
  @ApiProperty({ type: [String], required: false }) choices?: readonly string[]
  @ApiProperty({ required: false, description: 'What a reference names' }) to?: string
}

/** Who decided last, and what; in a 409 it is what the caller had not seen. */
export class SettingDecision {
  @ApiProperty() key: string
  @ApiProperty(ANY_VALUE) value: SettingValue
  @ApiProperty({ type: 'integer', description: 'Of the last decision; 0 before the first' }) version: number
  @ApiProperty({ type: String, nullable: true }) changedBy: string | null
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) changedAt: Date | null
}

export class AdminSetting extends SettingDecision {
  @ApiProperty({ type: SettingLimits }) limits: SettingLimits
  @ApiProperty({ type: SettingWords }) name: SettingWords
  @ApiProperty({ type: SettingWords, nullable: true }) note: SettingWords | null
  @ApiProperty({ ...ANY_VALUE, description: 'What holds when nobody decides' }) base: SettingValue
  @ApiProperty({ description: 'The value is a decision, not the default' }) isDecided: boolean
  @ApiProperty({ description: 'Whoever asks may change it' }) canChange: boolean
  @ApiProperty({ enum: REASONS, nullable: true, description: 'The decision is outside its limits; the default holds' })
  fault: SettingFault['reason'] | null
}

export class AdminSettingGroup {
  @ApiProperty() noun: string
  @ApiProperty({ type: SettingWords }) name: SettingWords
  @ApiProperty({ type: [AdminSetting] }) items: AdminSetting[]
}

export class AdminSettings {
  @ApiProperty({ type: [AdminSettingGroup] }) groups: AdminSettingGroup[]
}

const MOST_CHARACTERS = 2_000
const MOST_ITEMS = 100

/** Something a setting may be; whether it is within the limits the setting says. */
function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length <= MOST_ITEMS && value.every((item) => typeof item === 'number')
  if (typeof value === 'string') return value.length <= MOST_CHARACTERS
  return value === null || typeof value === 'number' || typeof value === 'boolean'
}

/** A single value or a list of so many: told to who looks at the outline of a body before its contents. */
const MayBeList = (most: number): PropertyDecorator =>
  applyDecorators(
    Reflect.metadata('design:type', Array),
    ValidateBy({ name: 'arrayMaxSize', constraints: [most], validator: { validate: () => true } }),
  )

export class SettingChangeInput {
  @ApiProperty() @IsString() @Length(1, 64) key: string
  @ApiProperty({ ...ANY_VALUE, nullable: true, description: 'Null goes back to the default' })
  @MayBeList(MOST_ITEMS)
  @ValidateBy({
    name: 'isSettingValue',
    validator: { validate: isValue, defaultMessage: () => 'value is nothing that a setting can be' },
  })
  value: SettingValue | null
  @ApiProperty({ type: 'integer', description: 'That of the setting as it was read' })
  @IsInt()
  @Min(0)
  @Max(2_147_483_646)
  version: number
}

export class SaveSettingsInput {
  @ApiProperty({ type: [SettingChangeInput], description: 'Each setting at most once; all are saved, or none' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @ArrayUnique((change?: SettingChangeInput) => change?.key)
  @ValidateNested({ each: true })
  @Type(() => SettingChangeInput)
  changes: SettingChangeInput[]
}

export class SettingHistoryEntry {
  @ApiProperty(ANY_VALUE) oldValue: SettingValue
  @ApiProperty(ANY_VALUE) newValue: SettingValue
  @ApiProperty({ description: 'The new value was the default of that day' }) isReset: boolean
  @ApiProperty() changedBy: string
  @ApiProperty({ type: String, format: 'date-time' }) changedAt: Date
}

export class SettingHistoryPage {
  @ApiProperty({ type: [SettingHistoryEntry] }) items: SettingHistoryEntry[]
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null
}
