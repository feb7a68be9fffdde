import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ask, tree } from './spoilt-tree.ts'

const rules = ['.dependency-cruiser.cjs', 'tsconfig.base.json']
const plain = 'export const a = 1\n'
const manifest = { 'package.json': JSON.stringify({ name: 'x', devDependencies: { prettier: '*' } }) }

/** Each rule and the import that breaks it: who, whom. */
const violations: [rule: string, from: string, to: string][] = [
  ['no-cycles', 'shared/src/hen.ts', 'shared/src/egg.ts'],
  ['shared-is-pure', 'shared/src/reader.ts', 'node:fs'],
  ['platform-knows-no-noun', 'server/src/platform/db/db.ts', 'server/src/modules/trade/order/order.queries.ts'],
  ['module-internals', 'server/src/modules/trade/team/join-team.ts', 'server/src/modules/trade/order/order.entity.ts'],
  ['server-not-sandbox', 'server/src/main.ts', 'server/sandbox/seal.ts'],
  ['server-not-demo', 'server/src/boot.ts', 'server/demo/seed.ts'],
  ['demo-by-main-only', 'server/src/starter.ts', 'server/demo/seed.ts'],
  ['sandbox-not-server', 'server/sandbox/main.ts', 'server/src/platform/wechat-pay/sign.ts'],
  ['tabs-not-packages', 'miniapp/src/pages/home/index.tsx', 'miniapp/src/packages/order/parts/row.tsx'],
  ['packages-apart', 'miniapp/src/packages/team/pages/detail.tsx', 'miniapp/src/packages/order/parts/row.tsx'],
  ['features-apart', 'server/admin/src/features/order/list.tsx', 'server/admin/src/features/product/list.tsx'],
  ['parts-below-features', 'server/admin/src/ui/table.tsx', 'server/admin/src/features/product/list.tsx'],
  ['fronts-by-http-only', 'miniapp/src/lib/api.ts', 'server/src/modules/trade/order/order.entity.ts'],
  ['fronts-apart', 'miniapp/src/lib/money.ts', 'server/admin/src/lib/money.ts'],
  ['phone-calls-as-member', 'miniapp/src/lib/desk.ts', 'shared/src/api/admin/client.ts'],
  ['desk-calls-as-staff', 'server/admin/src/lib/phone.ts', 'shared/src/api/app/client.ts'],
  ['no-barrels', 'shared/src/team/index.ts', 'shared/src/team/rules.ts'],
  ['no-dev-dependency-at-work', 'server/src/worker.ts', 'prettier'],
]

const specifier = (from: string, to: string) => {
  if (!to.includes('/')) return to
  const relative = path.posix.relative(path.posix.dirname(from), to)
  return relative.startsWith('.') ? relative : `./${relative}`
}

it('lets lawful imports pass', () => {
  const lawful = {
    'shared/src/money.ts': plain,
    'server/src/platform/db.ts': `import 'node:fs'\n${plain}`,
    'server/src/modules/trade/order/order.queries.ts': `import '../../../platform/db.ts'\n${plain}`,
    'server/src/modules/trade/team/team.entity.ts': plain,
    'server/src/modules/trade/team/join-team.ts': `import '../order/order.queries.ts'\nimport './team.entity.ts'\n${plain}`,
    'server/demo/seed.ts': `import '../src/platform/db.ts'\n${plain}`,
    'server/src/main.ts': "void import('../demo/seed.ts')\n",
    'shared/src/api/client.ts': plain,
    'shared/src/api/app/client.ts': plain,
    'shared/src/api/admin/client.ts': plain,
    'miniapp/src/lib/api.ts': `import '../../../shared/src/api/client.ts'\nimport '../../../shared/src/api/app/client.ts'\n${plain}`,
    'server/admin/src/lib/api.ts': `import '../../../../shared/src/api/admin/client.ts'\n${plain}`,
    'miniapp/src/ui/price.tsx': plain,
    'miniapp/src/packages/order/parts/row.tsx': plain,
    'miniapp/src/packages/order/pages/detail.tsx': `import '../parts/row.tsx'\nimport '../../../ui/price.tsx'\n${plain}`,
  }
  expect(ask('dependency law', tree({ ...manifest, ...lawful }, rules))).toEqual({
    open: true,
    output: expect.any(String),
  })
})

describe('stops', () => {
  let answer: { open: boolean; output: string }

  beforeAll(() => {
    const imported = Object.fromEntries(
      violations.filter(([, , to]) => to.includes('/')).map(([, , to]) => [to, plain]),
    )
    const importing = Object.fromEntries(
      violations.map(([, from, to]) => [from, `import '${specifier(from, to)}'\n${plain}`]),
    )
    const special = {
      'server/src/starter.ts': "void import('../demo/seed.ts')\n",
      'shared/src/egg.ts': "import './hen.ts'\n",
      'shared/src/team/index.ts': "export * from './rules.ts'\n",
    }
    answer = ask('dependency law', tree({ ...manifest, ...imported, ...importing, ...special }, rules))
    expect(answer.open).toBe(false)
  })

  it.each(violations)('%s: %s', (rule, from) => {
    const pair = rule === 'no-cycles' ? /error no-cycles: shared\/src\/(hen|egg)\.ts/ : `error ${rule}: ${from} `
    expect(answer.output).toEqual(expect.stringMatching(pair))
  })
})

it('has a violation for every rule', () => {
  const file = path.resolve(__dirname, '../../../.dependency-cruiser.cjs')
  const names = [...readFileSync(file, 'utf8').matchAll(/^ {6}name: '([\w-]+)'/gm)].map(([, name]) => name)
  expect(violations.map(([rule]) => rule).sort()).toEqual(names.sort())
})
