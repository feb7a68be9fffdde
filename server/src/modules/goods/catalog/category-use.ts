import type { Tx } from '../../../platform/db/tx.ts'

/** How another noun names categories, so that none disappears from under it. Goods know no coupon; whoever names one says so here. */
export interface CategoryUse {
  /** What names the category and still counts at `now`, by its title. */
  namedBy(tx: Tx, categoryId: number, now: Date): Promise<string | undefined>
}

const uses: CategoryUse[] = []

/** Declared beside the noun that names categories, once. */
export function defineCategoryUse(use: CategoryUse): void {
  uses.push(use)
}

/** The title of the first that names the category, if any. */
export async function categoryNamedBy(tx: Tx, categoryId: number, now: Date): Promise<string | undefined> {
  for (const use of uses) {
    const title = await use.namedBy(tx, categoryId, now)
    if (title !== undefined) return title
  }
  return undefined
}
