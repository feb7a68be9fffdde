/** One field of a form, as a person names it. */
export interface FieldSpec {
  name: string
  label: string
  /** How the value reads; without it text, numbers and ticks read as they are. */
  text?: (value: unknown) => string
  /** The field is a list of rows; each is a thing of its own, known by this property. */
  row?: { key: string; title: (row: Record<string, unknown>) => string }
}

/** Something that somebody else has changed meanwhile. */
export interface Difference {
  id: string
  label: string
  field: FieldSpec
  /** Of a row: which; undefined for a field that is no list. */
  rowKey?: string
  mine: unknown
  theirs: unknown
  /** Only they touched it; nothing of one's own is lost by taking theirs. */
  isTheirsAlone: boolean
}

type Values = Record<string, unknown>

/** What stands in the record by now and did not when this form was filled, and is not what one has typed oneself. */
export function differencesOf(fields: FieldSpec[], base: Values, mine: Values, theirs: Values): Difference[] {
  return fields.flatMap((field) => {
    const [was, own, now] = [base, mine, theirs].map((values) => partsOf(field, values[field.name]))
    const keys = [...new Set([...was!.keys(), ...now!.keys()])]
    return keys
      .filter((key) => !isSame(was!.get(key), now!.get(key)) && !isSame(own!.get(key), now!.get(key)))
      .map((key) => ({
        id: `${field.name}.${key}`,
        label: labelOf(field, now!.get(key) ?? was!.get(key)),
        field,
        ...(field.row ? { rowKey: key } : {}),
        mine: own!.get(key),
        theirs: now!.get(key),
        isTheirsAlone: isSame(was!.get(key), own!.get(key)),
      }))
  })
}

/** What is typed, with the differences that were chosen taken over. */
export function takeOver(mine: Values, chosen: Difference[]): Values {
  return chosen.reduce<Values>((values, { field, rowKey, theirs }) => {
    if (!field.row || rowKey === undefined) return { ...values, [field.name]: theirs }
    return { ...values, [field.name]: withRow(rowsOf(values[field.name]), field.row.key, rowKey, theirs) }
  }, mine)
}

function withRow(rows: Values[], property: string, key: string, row: unknown): unknown[] {
  if (row === undefined) return rows.filter((one) => one[property] !== key)
  return rows.some((one) => one[property] === key)
    ? rows.map((one) => (one[property] === key ? row : one))
    : [...rows, row]
}

/** A list by the keys of its rows (rows that are new have none and are nobody else's business), anything else as a whole. */
function partsOf({ row }: FieldSpec, value: unknown): Map<string, unknown> {
  if (!row) return new Map([['', value]])
  const keyed = rowsOf(value).filter((one) => typeof one[row.key] === 'string')
  return new Map(keyed.map((one) => [one[row.key] as string, one]))
}

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : [])

function labelOf({ label, row }: FieldSpec, value: unknown): string {
  return row ? `${label} · ${row.title((value ?? {}) as Values)}` : label
}

/** Empty is empty, however a form writes it; instants agree by what they say. */
function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other)
}

const textOf = (value: unknown): string =>
  JSON.stringify(value === undefined || value === '' ? null : value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
