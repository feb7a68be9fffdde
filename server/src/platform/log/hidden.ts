/** Fields that hold a person or a secret wherever they appear. */
const SECRET = new Set([
  'phone',
  'name',
  'contact',
  'address',
  'detail',
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'authorization',
  'openid',
  'secret',
])
const DEPTH = 4

/** The fields with secrets blanked by name, at any depth that a log line may have; the input stays as it is. */
export function hidden(fields: object, depth = DEPTH): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields))
    if (SECRET.has(key)) shown[key] = '[hidden]'
    else if (typeof value !== 'object' || value === null || value instanceof Error || value instanceof Date)
      shown[key] = value
    else
      shown[key] =
        depth === 0
          ? '[deep]'
          : Array.isArray(value)
            ? value.map((one) => inArray(one, depth))
            : hidden(value, depth - 1)
  return shown
}

const inArray = (value: unknown, depth: number): unknown =>
  typeof value === 'object' && value !== null ? hidden(value, depth - 1) : value
