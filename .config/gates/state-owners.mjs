import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from '../parts/stamp.mjs'
import { GateClosed } from './gate.mjs'

const folder = 'server/src'

/** Whose states move in one file only: the table, its state columns, and that file. */
const movers = [
  {
    table: 'orders',
    columns: ['paymentState', 'fulfilmentState', 'afterSaleState'],
    file: 'server/src/modules/trade/order/move-order.ts',
  },
  { table: 'refunds', columns: ['status'], file: 'server/src/modules/trade/refund/move-refund.ts' },
  { table: 'after_sales', columns: ['state'], file: 'server/src/modules/trade/after-sale/move-case.ts' },
]

/**
 * An order, a case or a refund changes its state in one place, which keeps to the table of moves and writes the history. Read from
 * the SQL in the sources: an UPDATE that sets a state, or whose columns are put together, stands nowhere else.
 */
export async function stateOwners(tree) {
  const found = filesUnder(path.join(tree, folder))
    .filter((file) => /(?<!\.spec)\.ts$/.test(file))
    .flatMap((file) => violations(path.relative(tree, file).split(path.sep).join('/'), readFileSync(file, 'utf8')))
  if (found.length > 0) throw new GateClosed(found.join('\n'))
}

function violations(file, source) {
  return movers.flatMap(({ table, columns, file: owner }) => {
    if (file === owner) return []
    const updates = [...source.matchAll(new RegExp(`UPDATE\\s+\`?${table}\`?\\s+SET\\s([^]*?)\\sWHERE\\b`, 'gi'))]
    return updates.flatMap(([, set]) => {
      const column = columns.find((name) => new RegExp(`(?<![.\\w])${name}\`?\\s*=`).test(set))
      if (column) return [`${file} sets ${table}.${column}: only ${owner} moves it`]
      return /\$\{/.test(set) ? [`${file} puts the columns of an UPDATE of ${table} together: write them out`] : []
    })
  })
}
