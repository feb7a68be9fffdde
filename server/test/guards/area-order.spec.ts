import { ask, tree } from './spoilt-tree.ts'

const plain = 'export const a = 1\n'
const importing = (specifier: string) => `import '${specifier}'\n${plain}`
const at = (files: Record<string, string>) =>
  tree(Object.fromEntries(Object.entries(files).map(([file, text]) => [`server/src/modules/${file}`, text])))

const below = { 'goods/stock/stock.queries.ts': plain, 'trade/order/order.queries.ts': plain }

it('lets imports downwards pass, and circles inside trade', () => {
  const files = {
    ...below,
    'trade/order/place-order.ts': importing('../../goods/stock/stock.queries.ts'),
    'trade/order/pay.ts': importing('../team/team.ts'),
    'trade/team/team.ts': importing('../order/order.queries.ts'),
    'views/me/me.queries.ts': importing('../../trade/order/order.queries.ts'),
  }
  expect(ask('area order', at(files))).toEqual({ open: true, output: expect.any(String) })
})

it.each([
  ['an import upwards', 'goods/stock/take.ts', '../../trade/order/order.queries.ts', 'goods lies below trade'],
  ['a type import upwards', 'shop/staff/a.ts', '../../trade/order/order.queries.ts', 'shop lies below trade'],
  ['a view imported by a noun', 'trade/order/a.ts', '../../views/me/me.queries.ts', 'trade lies below views'],
  ['a view imported by a view', 'views/home/a.ts', '../me/me.queries.ts', 'nobody imports a view'],
])('stops %s', (_, file, specifier, sentence) => {
  const { open, output } = ask('area order', at({ ...below, [file]: importing(specifier) }))
  expect(open).toBe(false)
  expect(output).toContain(sentence)
})

it('stops a circle of nouns outside trade, however long, and says its way', () => {
  const files = {
    'wallet/points/a.ts': importing('../level/b.ts'),
    'wallet/level/b.ts': importing('../coupon/c.ts'),
    'wallet/coupon/c.ts': importing('../points/d.ts'),
    'wallet/points/d.ts': plain,
  }
  const { open, output } = ask('area order', at(files))
  expect(open).toBe(false)
  expect(output).toContain('wallet/points → wallet/level → wallet/coupon → wallet/points')
})

it('stops a noun that widens the types of others', () => {
  const merging = `declare module '../../../platform/jobs/outbox.ts' {\n  interface EventMap {}\n}\n${plain}`
  const { open, output } = ask('area order', at({ ...below, 'trade/order/order.events.ts': merging }))
  expect(open).toBe(false)
  expect(output).toContain('server/src/modules/trade/order/order.events.ts: declare module')
})

it('stops an area nobody has put into the order', () => {
  const { open, output } = ask('area order', at({ 'gossip/rumour/tell.ts': plain }))
  expect(open).toBe(false)
  expect(output).toContain('no area gossip')
})

it('stops when it finds no noun at all: then it reads the wrong place', () => {
  expect(ask('area order', tree({ 'server/src/main.ts': plain })).open).toBe(false)
})
