import { ask, tree } from './spoilt-tree.ts'

const project = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, target: 'ES2022', types: [], allowImportingTsExtensions: true, noEmit: true },
    include: ['**/*.ts'],
  }),
}
const save = 'const save = (): Promise<void> => Promise.resolve()\n'

/** Each rule, the file that breaks it and how. */
const violations: [rule: string, file: string, text: string][] = [
  ['no-floating-promises', 'floating.ts', `${save}export function f() {\n  save()\n}\n`],
  ['no-misused-promises', 'misused.ts', `${save}export const all = [1].filter(async () => save())\n`],
  ['await-thenable', 'await.ts', 'export async function f() {\n  await 1\n}\n'],
  ['no-explicit-any', 'any.ts', 'export const f = (x: any): unknown => x\n'],
  ['ban-ts-comment', 'silenced.ts', '// @ts-ignore\nexport const n: number = 1\n'],
  ['eqeqeq', 'loose.ts', 'export const f = (a: string, b: string) => a == b\n'],
  ['no-unused-vars', 'unused.ts', "import { f } from './loose.ts'\nexport const a = 1\n"],
  ['no-process-env', 'server/src/env-reader.ts', 'export const f = (): string | undefined => process.env.HOME\n'],
  ['no-console', 'server/src/talker.ts', "console.log('x')\nexport {}\n"],
  [
    'no-restricted-imports',
    'server/admin/src/features/age.tsx',
    "import { InputNumber } from 'antd'\nexport const age = InputNumber\n",
  ],
  [
    'no-restricted-imports',
    'server/admin/src/features/name.tsx',
    "import { Input } from 'antd'\nexport const name = Input\n",
  ],
  [
    'no-restricted-imports',
    'server/src/modules/a/a.ts',
    "import { Repository } from 'typeorm'\nexport const r = Repository\n",
  ],
  [
    'no-restricted-imports',
    'server/src/modules/a/b.ts',
    "import type { DataSource } from 'typeorm'\nexport type D = DataSource\n",
  ],
  [
    'no-restricted-imports',
    'server/src/modules/a/c.ts',
    "import { InjectRepository } from '@nestjs/typeorm'\nexport const i = InjectRepository\n",
  ],
  ['no-focused-tests', 'server/test/only.spec.ts', "it.only('x', () => {\n  expect(1).toBe(1)\n})\n"],
  ['no-disabled-tests', 'server/test/skip.spec.ts', "it.skip('x', () => {\n  expect(1).toBe(1)\n})\n"],
]

it('lets clean code pass', () => {
  const clean = {
    'a.ts': `${save}export async function f() {\n  await save()\n}\n`,
    'server/admin/src/ui/number-field.tsx': "import { Input } from 'antd'\nexport const field = Input\n",
    'server/src/env.ts': 'export const home = process.env.HOME\n',
    'server/src/platform/db/open.ts': "import { DataSource } from 'typeorm'\nexport const source = DataSource\n",
    'server/src/modules/a/a.entity.ts': "import { Entity } from 'typeorm'\nexport const e = Entity\n",
  }
  expect(ask('lint', tree({ ...project, ...clean }, ['.oxlintrc.json']))).toEqual({
    open: true,
    output: expect.any(String),
  })
})

// A few at a time: a gate shows no more lines than somebody reads.
describe.each([0, 9])('stops, from violation %i on,', (first) => {
  const few = violations.slice(first, first + 9)
  let answer: { open: boolean; output: string }

  beforeAll(() => {
    const files = Object.fromEntries(few.map(([, file, text]) => [file, text]))
    answer = ask('lint', tree({ ...project, ...files }, ['.oxlintrc.json']))
    expect(answer.open).toBe(false)
  })

  it('is one of all', () => expect(violations.length).toBeLessThanOrEqual(18))

  it.each(few)('%s in %s', (rule, file) => {
    expect(answer.output).toMatch(new RegExp(`\\(${rule}\\)[^\\n]*\\n[^\\n]*${file.replaceAll('.', '\\.')}:`))
  })
})
