/** What may be bound to a `?`. An object or array is written as JSON text. */
export type Param = string | number | boolean | Date | null | object
/** What the drivers get. */
export type Bound = string | number | null

type Convert = (value: unknown) => unknown

const JSON_NAME = /Json$/
const INSTANT_NAME = /At$/
const FLAG_NAME = /^(is|has)[A-Z]/

/** UTC text with milliseconds; sorts like the instant, and both engines take it whatever the process's zone is. */
export function instantText(at: Date): string {
  return at.toISOString().slice(0, 23).replace('T', ' ')
}

/** @throws TypeError for undefined, NaN and infinities: they would silently become NULL or 0. */
export function toBound(value: Param): Bound {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`cannot bind ${value}`)
      return value
    case 'boolean':
      return value ? 1 : 0
    case 'object':
      if (value === null) return null
      if (value instanceof Date) return instantText(value)
      return JSON.stringify(value)
    default:
      throw new TypeError(`cannot bind ${typeof value}`)
  }
}

/** Like `toBound`, but the column's name is known: everything except null is JSON in a `…Json` column. */
export function toColumn(column: string, value: Param): Bound {
  if (value !== null && JSON_NAME.test(column)) return JSON.stringify(value)
  if (value === undefined) throw new TypeError(`no value for column ${column}`)
  return toBound(value)
}

const parseInstant: Convert = (value) =>
  typeof value === 'string' ? new Date(`${value.replace(' ', 'T')}${value.endsWith('Z') ? '' : 'Z'}`) : value
const parseJson: Convert = (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value)
const parseFlag: Convert = (value) => (value === null ? null : Number(value) === 1)

const known = new Map<string, Convert | null>()

/** How the column is read, by its name; null when the driver's value is already right. */
export function converterOf(column: string): Convert | null {
  const found = known.get(column)
  if (found !== undefined) return found
  const convert = INSTANT_NAME.test(column)
    ? parseInstant
    : JSON_NAME.test(column)
      ? parseJson
      : FLAG_NAME.test(column)
        ? parseFlag
        : null
  known.set(column, convert)
  return convert
}

export type Row = Record<string, unknown>
export type ColumnConverter = [column: string, convert: Convert]

/** The columns of a result that need converting; usually few. */
export function convertersOf(columns: string[]): ColumnConverter[] {
  return columns.flatMap((column) => {
    const convert = converterOf(column)
    return convert ? [[column, convert] as ColumnConverter] : []
  })
}

/** Converts the rows in place. */
export function convertRows(rows: Row[], converters: ColumnConverter[]): Row[] {
  if (converters.length > 0)
    for (const row of rows) for (const [column, convert] of converters) row[column] = convert(row[column])
  return rows
}
