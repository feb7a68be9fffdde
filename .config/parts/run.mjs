import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder, onWindows, root } from './root.mjs'

/** A program that ended badly. `log` is the file with everything it said. */
export class ProgramFailed extends Error {
  constructor(title, code, log) {
    super(`${title} ended with ${code}`)
    this.code = typeof code === 'number' ? code : 1
    this.log = log
  }
}

/** @param {string} name @returns {string} path of the log file, its folder made */
export function logFile(name) {
  const folder = path.join(cacheFolder, 'logs')
  mkdirSync(folder, { recursive: true })
  return path.join(folder, `${name}.log`)
}

/** The last lines of a log, for the person who has to mend it. */
export const tail = (file, lines = 30) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')

/**
 * Runs a program to its end, quietly: everything it says goes to a log file.
 * @param {string[]} command program and arguments; no shell unless `shell` is set
 * @param {{ name: string, cwd?: string, env?: Record<string, string | undefined>, shell?: boolean, onLine?: (line: string) => void }} options
 * @returns {Promise<string>} the log file
 * @throws {ProgramFailed}
 */
export function run([program, ...args], { name, cwd = root, env = {}, shell = false, onLine }) {
  const file = logFile(name)
  const log = createWriteStream(file)
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !onWindows,
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        log.write(chunk)
        if (onLine) for (const text of chunk.toString().split(/[\r\n]+/)) if (text.trim()) onLine(text.trim())
      })
    }
    const forget = stopWithUs(child)
    child.on('error', (error) => log.write(`${error.message}\n`))
    child.on('close', (code, signal) => {
      forget()
      log.end(() => (code === 0 ? resolve(file) : reject(new ProgramFailed(name, code ?? signal, file))))
    })
  })
}

/** Whoever stops this script stops all it has begun, compilers of compilers included. */
function stopWithUs(child) {
  const stop = () => {
    try {
      process.kill(onWindows ? child.pid : -child.pid, 'SIGTERM')
    } catch {
      // It has ended already.
    }
  }
  process.on('exit', stop)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    if (process.listenerCount(signal) === 0) process.on(signal, () => process.exit(code))
  }
  return () => process.off('exit', stop)
}

/**
 * Runs a program to its end and keeps what it says.
 * @param {string[]} command
 * @param {{ cwd: string, env?: Record<string, string | undefined> }} options
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` is stdout and stderr as they came
 */
export function capture([program, ...args], { cwd, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let output = ''
    child.stdout.on('data', (chunk) => (stdout += chunk) && (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, stdout, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }))
  })
}
