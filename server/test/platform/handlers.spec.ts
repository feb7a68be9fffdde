import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-6'
import { packageFolder } from '../../src/package-folder.ts'
import { OnEvent, OnJob } from '../../src/platform/jobs/on.ts'
import { sqlite } from '../harness/engines.ts'
import { startOn } from '../harness/start.ts'

interface Names {
  declared: string[]
  handled: string[]
}

/** Events and jobs as the sources declare and handle them. That a handled one is declared, the compiler sees to. */
function namesIn(sources: string[]): Names {
  const names: Names = { declared: [], handled: [] }
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node) && /^(Event|Job)Map$/.test(node.name.text))
        for (const member of node.members) if (member.name) names.declared.push(nameOf(member.name))
      if (ts.isDecorator(node) && ts.isCallExpression(node.expression)) {
        const { expression, arguments: given } = node.expression
        if (/^On(Event|Job)$/.test(expression.getText(file)) && given[0]) names.handled.push(nameOf(given[0]))
      }
      ts.forEachChild(node, visit)
    }
    const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.ES2022, true)
    visit(file)
  }
  return names
}

const nameOf = (node: ts.Node): string => (ts.isStringLiteral(node) || ts.isIdentifier(node) ? node.text : '?')
const unhandled = ({ declared, handled }: Names) => declared.filter((name) => !handled.includes(name))

describe('events and jobs', () => {
  const folder = join(packageFolder(), 'src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.spec)\.ts$/.test(file),
  )
  const sources = files.map((file) => readFileSync(join(folder, file), 'utf8'))

  it('all have a handler', () => {
    const names = namesIn(sources)
    expect(names.declared.length).toBeGreaterThan(5)
    expect(unhandled(names)).toEqual([])
  })

  it('are found out when they have none', () => {
    const stray = `declare module './outbox.ts' { interface EventMap { 'stray.event': { id: number } } }`
    expect(unhandled(namesIn([...sources, stray]))).toEqual(['stray.event'])
  })
})

declare module '../../src/platform/jobs/outbox.ts' {
  interface EventMap {
    'test.lost': object
  }
  interface JobMap {
    'test-double': object
  }
}

describe('a handler', () => {
  it('for a job that has one already is refused', () => {
    @OnJob('test-double')
    class First {
      async run(): Promise<void> {}
    }
    expect(First).toBeDefined()
    expect(() => {
      @OnJob('test-double')
      class Second {
        async run(): Promise<void> {}
      }
      return Second
    }).toThrow('Second and First both claim job test-double')
  })

  it('that no module provides keeps the application from starting', async () => {
    @OnEvent('test.lost')
    class NowhereProvided {
      async run(): Promise<void> {}
    }
    expect(NowhereProvided).toBeDefined()
    await expect(startOn(sqlite, { bare: true })).rejects.toThrow(
      'no module provides these handlers: First, NowhereProvided',
    )
  })
})
