import { ask, tree } from './spoilt-tree.ts'

const modules = 'server/src/modules/trade'

it('lets the one place move, and others write what is no state', () => {
  const files = {
    [`${modules}/order/move-order.ts`]: 'tx.run(`UPDATE orders SET ${columns} WHERE id = ?`)\n',
    [`${modules}/after-sale/move-case.ts`]: "tx.run('UPDATE after_sales SET state = ? WHERE id = ?')\n",
    [`${modules}/order/write-notes.ts`]:
      'tx.run("UPDATE orders SET merchantNote = ? WHERE id = ? AND paymentState = \'paid\'")\n',
    [`${modules}/after-sale/evaluate.ts`]:
      "tx.run(`UPDATE after_sales SET score = ?\n WHERE id = ? AND state = 'refused'`)\n",
  }
  expect(ask('state owners', tree(files))).toEqual({ open: true, output: expect.any(String) })
})

it.each([
  [
    'payment',
    'orders',
    'order/pay.ts',
    "UPDATE orders\n SET paidAt = ?, paymentState = 'paid' WHERE id = ?",
    'paymentState',
  ],
  ['fulfilment', 'orders', 'order/ship.ts', 'UPDATE orders SET fulfilmentState = ? WHERE id = ?', 'fulfilmentState'],
  ['after-sale', 'orders', 'after-sale/x.ts', 'UPDATE `orders` SET afterSaleState=? WHERE id = ?', 'afterSaleState'],
  ['a refund', 'refunds', 'refund/z.ts', "UPDATE refunds SET status = 'succeeded' WHERE id = ?", 'status'],
  [
    'a case',
    'after_sales',
    'after-sale/y.ts',
    "UPDATE after_sales SET reply = ?, state = 'refused' WHERE id = ?",
    'state',
  ],
])('stops a hand-written move of %s', (_what, table, file, sql, column) => {
  const { open, output } = ask(
    'state owners',
    tree({ [`${modules}/${file}`]: `tx.run(${JSON.stringify(sql)})\n`.replaceAll('\\n', '\n') }),
  )
  expect(open).toBe(false)
  expect(output).toContain(`${modules}/${file} sets ${table}.${column}`)
})

it('stops an UPDATE whose columns are put together elsewhere', () => {
  const { open, output } = ask(
    'state owners',
    tree({ [`${modules}/order/any.ts`]: 'tx.run(`UPDATE orders SET ${list} WHERE id = ?`)\n' }),
  )
  expect(open).toBe(false)
  expect(output).toContain('order/any.ts puts the columns of an UPDATE of orders together')
})
