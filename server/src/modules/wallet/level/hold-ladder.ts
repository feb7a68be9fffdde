import type { Tx } from '../../../platform/db/tx.ts'

/** Holds all levels until the commit, so that two who change the ladder see each other's work. */
export async function holdLadder(tx: Tx): Promise<void> {
  await tx.hold('levels', '1 = 1')
}
