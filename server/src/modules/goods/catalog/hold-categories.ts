import type { Tx } from '../../../platform/db/tx.ts'

/** What moves or removes categories, or puts one below another, comes one after the other. First in its transaction. */
export async function holdCategories(tx: Tx): Promise<void> {
  await tx.hold('categories', 'id > 0')
}
