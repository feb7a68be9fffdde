import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 20 ms here. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

/** The time it takes does not tell whether the account exists: for `null` a hash of nobody's is verified. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody signs in with this')
  const isRight = await verify(stored ?? (await nobody), password)
  return isRight && stored !== null
}

let nobody: Promise<string> | undefined
