import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs'

/** Nobody else on the machine reads what customers have told us. */
const OWNER_ONLY_FOLDER = 0o700
const OWNER_ONLY_FILE = 0o600

/**
 * Makes the data folder, and takes the rights of everybody but its owner from it and from the files named. Also for what an older
 * version made with the rights of its day; a folder of somebody else's cannot be changed and is not ours to judge.
 */
export function keepToOwner(folder: string, files: readonly string[] = []): void {
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER })
  restrict(folder, OWNER_ONLY_FOLDER)
  for (const file of files) if (existsSync(file)) restrict(file, OWNER_ONLY_FILE)
}

function restrict(path: string, mode: number): void {
  const { mode: has, uid } = statSync(path)
  if ((has & 0o077) !== 0 && uid === process.getuid?.()) chmodSync(path, mode)
}
