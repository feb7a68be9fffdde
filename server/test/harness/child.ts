import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { packageFolder } from '../../src/package-folder.ts'

/** A process of ours that a test may kill. */
export interface Child {
  pid: number
  /** Everything it has printed so far. */
  output(): string
  signal(signal: NodeJS.Signals): void
  /** Resolves with the exit code, or the signal's name. */
  ended: Promise<number | string>
}

const READY_WITHIN_MS = 60_000

/** Runs a TypeScript file in a Node process of its own and resolves once it has printed `ready`. */
export async function startChild(file: string, env: Record<string, string>, ready: string): Promise<Child> {
  const harness = join(packageFolder(), 'test/harness/run-source.cjs')
  const child = spawn(process.execPath, ['--no-warnings', harness, file], { env: { ...process.env, ...env } })
  let printed = ''
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  )
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready:\n${printed}`)), READY_WITHIN_MS)
    const hear = (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes(ready)) resolve(clearTimeout(timer))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => {
      clearTimeout(timer)
      reject(new Error(`ended with ${code}:\n${printed}`))
    })
  })
  return { pid: pidOf(child), output: () => printed, signal: (signal) => void child.kill(signal), ended }
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('the process did not start')
  return child.pid
}
