import { ask, tree } from './spoilt-tree.ts'

const dist = (path: string) => `miniapp/dist/weapp/${path}`
const page = (name: string) => ({ [dist(`${name}.js`)]: '', [dist(`${name}.json`)]: '{}', [dist(`${name}.wxml`)]: '' })
const app = JSON.stringify({
  pages: ['pages/home/index'],
  subPackages: [{ root: 'packages/order', pages: ['pages/detail/index'] }],
})
const built = { [dist('app.json')]: app, ...page('pages/home/index'), ...page('packages/order/pages/detail/index') }
const megabyte = 'x'.repeat(1024 * 1024)

it('lets a complete, small build pass and prints every package', () => {
  const { open, output } = ask('package size', tree({ ...built, [dist('packages/order/order.js')]: megabyte }))
  expect(open).toBe(true)
  expect(output).toMatch(/main +0 KB of 1024 KB/)
  expect(output).toMatch(/packages\/order +1024 KB of 2048 KB/)
})

it('stops a main package above 1 MB', () => {
  const { open, output } = ask('package size', tree({ ...built, [dist('vendors.js')]: megabyte }))
  expect(open).toBe(false)
  expect(output).toContain('too large: main')
})

it('stops a subpackage above 2 MB', () => {
  const { open, output } = ask(
    'package size',
    tree({ ...built, [dist('packages/order/a.js')]: `${megabyte}${megabyte}x` }),
  )
  expect(open).toBe(false)
  expect(output).toContain('too large: packages/order')
})

it('stops a build that misses a page, and one that is not there', () => {
  const { [dist('pages/home/index.js')]: _, ...without } = built
  expect(ask('package size', tree(without)).output).toContain('misses pages/home/index.js')
  expect(ask('package size', tree({})).open).toBe(false)
})
