import { ask, tree } from './spoilt-tree.ts'

const entities = {
  'wallet/points/points.entity.ts': "@Entity('points_accounts')\nexport class PointsAccount {}\n",
  'trade/order/order.entity.ts': "@Entity('orders')\nexport class Order {}\n",
}
const exceptionsFile = '.config/gates/table-owners.exceptions.json'
const at = (files: Record<string, string>, exceptions: object[] = []) =>
  tree({
    ...Object.fromEntries(
      Object.entries({ ...entities, ...files }).map(([file, text]) => [`server/src/modules/${file}`, text]),
    ),
    [exceptionsFile]: JSON.stringify(exceptions),
  })

it('lets a noun write its own table, and areas above read it; comments touch nothing', () => {
  const files = {
    'wallet/points/spend.ts': '// UPDATE orders SET\ntx.run(`UPDATE points_accounts SET balance = 0`)\n',
    'wallet/points/take.ts': 'tx.run(`UPDATE points_accounts SET balance = balance - 1`)\n',
    'trade/order/price.ts': 'tx.row(`SELECT 1 FROM points_accounts a`)\n',
    'wallet/points/points.invariants.ts': 'const sql = `SELECT 1 FROM orders`\n',
    'views/me/me.ts': 'tx.row(`SELECT 1 FROM orders o JOIN points_accounts a ON 1`)\n',
  }
  expect(ask('table owners', at(files))).toEqual({ open: true, output: expect.any(String) })
})

it.each([
  ['UPDATE', 'trade/order/a.ts', 'tx.run(`UPDATE points_accounts SET balance = 1`)', 'writes points_accounts'],
  ['DELETE', 'trade/order/a.ts', 'tx.run(`DELETE FROM points_accounts`)', 'writes points_accounts'],
  ['INSERT', 'trade/order/a.ts', 'tx.run(`INSERT INTO points_accounts VALUES (1)`)', 'writes points_accounts'],
  ['the insert of the door', 'views/me/a.ts', "tx.insert('orders', {})", 'writes orders'],
  [
    'an invariant that writes',
    'wallet/points/points.invariants.ts',
    'tx.run(`UPDATE orders SET x = 1`)',
    'writes orders',
  ],
  ['a lock', 'trade/order/a.ts', "tx.hold('points_accounts', 'id = ?', [1])", 'writes points_accounts'],
  [
    'a feigned write, though of its own',
    'wallet/points/a.ts',
    'tx.run(`UPDATE points_accounts SET balance = balance WHERE id = 1`)',
    'a row is held by tx.hold',
  ],
  ['a read upwards', 'wallet/points/a.ts', 'tx.rows(`SELECT 1 FROM orders`)', 'reads orders'],
  ['a join upwards', 'wallet/points/a.ts', 'tx.rows(`… LEFT JOIN orders o ON 1`)', 'reads orders'],
])('stops %s of a table that is another noun’s', (_, file, text, sentence) => {
  const { open, output } = ask('table owners', at({ [file]: text }))
  expect(open).toBe(false)
  expect(output).toContain(sentence)
})

const trespass = { 'trade/order/a.ts': 'tx.run(`UPDATE points_accounts SET balance = 1`)' }
const exception = { file: 'trade/order/a.ts', does: 'writes', tables: ['points_accounts'], why: 'because' }

it('lets an exception with a reason pass', () => {
  expect(ask('table owners', at(trespass, [exception])).open).toBe(true)
})

it('stops an exception without a reason, and one that is no longer needed', () => {
  const silent = ask('table owners', at(trespass, [{ ...exception, why: ' ' }]))
  expect([silent.open, silent.output.includes('has no reason')]).toEqual([false, true])
  const idle = ask('table owners', at({}, [exception]))
  expect([idle.open, idle.output.includes('no longer so, take it out')]).toEqual([false, true])
})

it('stops when it finds no entity at all: then it reads the wrong place', () => {
  expect(ask('table owners', tree({ 'server/src/modules/trade/order/a.ts': 'export const a = 1\n' })).open).toBe(false)
})
