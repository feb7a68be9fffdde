import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A child that answers on a port. */
export interface Program {
  port: number
  /** From spawn to the first ready answer. */
  startSeconds: number
  stop(): Promise<void>
}

const READY_WITHIN_MS = 120_000

/** Starts a compiled program of this package and waits until `readyPath` answers 200. */
export async function startProgram(
  file: string,
  port: number,
  env: Record<string, string>,
  readyPath: string,
): Promise<Program> {
  const begun = process.hrtime.bigint()
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url))
  // BENCH_PROFILE=<folder>: a CPU profile of each program, to be opened in the developer tools of a browser.
  const profile = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : []
  const child = spawn(process.execPath, [...profile, path], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // A bench that fails must not leave a program behind.
  process.once('exit', () => child.kill('SIGKILL'))
  const until = Date.now() + READY_WITHIN_MS
  while (!(await answers(port, readyPath))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`)
    if (Date.now() > until) throw new Error(`${file} did not become ready`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { port, startSeconds: Number(process.hrtime.bigint() - begun) / 1e9, stop: () => stop(child) }
}

async function answers(port: number, path: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}${path}`)).status === 200
  } catch {
    return false
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  return gone
}
