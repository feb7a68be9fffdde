import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { line } from './progress.mjs'
import { onWindows, root } from './root.mjs'
import { logFile, tail } from './run.mjs'
import { say } from './words.mjs'

const drainMs = 30_000
// npm passes Ctrl-C on although the terminal has sent it too: what comes this soon is the same key press.
const samePressMs = 500

/** Programs of ours that are running, in the order they were started. */
const children = []
let stopping = false

const warnings = (text) => {
  try {
    const entry = JSON.parse(text)
    if (entry.level >= 40)
      line(`  ${entry.level >= 50 ? '✗' : '!'} ${entry.msg ?? ''}${entry.err ? `: ${entry.err.message}` : ''}`)
  } catch {
    if (!stopping && /error/i.test(text)) line(`  ! ${text}`)
  }
}

/**
 * Starts a Node program; what it says goes to a log, warnings to the terminal too (everything with LOGS=1).
 * When it ends unasked, the others are stopped and this process ends with its code.
 * @param {string} name
 * @param {string[]} args arguments for Node
 * @param {Record<string, string | undefined>} env
 * @returns {import('node:child_process').ChildProcess & { log: string }}
 */
export function start(name, args, env, cwd = root) {
  const file = logFile(name)
  const log = createWriteStream(file)
  // A process group of its own: a Ctrl-C in the terminal reaches only this script, which then stops them in order.
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !onWindows,
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false })
    stream.on('data', (chunk) => {
      if (process.env.LOGS) process.stdout.write(chunk)
      else for (const text of chunk.toString().split('\n')) if (text.trim()) warnings(text)
    })
  }
  const entry = { name, child, file }
  entry.ended = new Promise((resolve) => {
    child.on('error', (error) => log.write(`${error.message}\n`))
    child.on('close', (code, signal) => {
      children.splice(children.indexOf(entry), 1)
      log.end(() => resolve(code))
      if (!stopping) void crashed(entry, code ?? signal)
    })
  })
  children.push(entry)
  return Object.assign(child, { log: file })
}

async function crashed({ name, file }, code) {
  line(`\n${tail(file, 25)}\n`)
  line(say(`${name} ended with ${code}. Its log: ${file}`, `${name} 意外退出（${code}）。日志：${file}`))
  await stopAll()
  process.exit(typeof code === 'number' && code > 0 ? code : 1)
}

/** Asks every child to drain, the last started first; after half a minute it is made to end. */
export async function stopAll() {
  stopping = true
  for (const { child, ended } of [...children].reverse()) {
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), drainMs)
    await ended
    clearTimeout(force)
  }
}

/** Ctrl-C, SIGTERM and a closed terminal stop everything in order; a second request forces it. */
export function stopOnSignals() {
  let askedAt = 0
  const stop = async (signal) => {
    if (askedAt > 0) {
      if (Date.now() - askedAt < samePressMs) return
      for (const { child } of children) child.kill('SIGKILL')
      process.exit(130)
    }
    askedAt = Date.now()
    // Nothing is up yet: what is being installed or built ends with us.
    if (children.length === 0) process.exit(130)
    line(
      say(
        '\nStopping: finishing what is under way (once more to force) …',
        '\n正在停止：处理完手头的请求（再按一次强制退出）…',
      ),
    )
    await stopAll()
    line(say('Stopped.', '已停止。'))
    process.exit(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 129)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(signal))
}
