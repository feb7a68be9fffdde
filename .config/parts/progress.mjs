import { inCi } from './root.mjs'

const live = Boolean(process.stdout.isTTY) && !inCi
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const heartbeatMs = 20_000
/** Steps under way; several may run at once, the terminal shows them on one line. */
const running = new Set()
let timer

export const seconds = (sinceMs) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`

/** Prints a line without tearing the live line. */
export function line(text = '') {
  if (live) process.stdout.write('\r\x1b[2K')
  console.log(text)
}

function draw() {
  const frame = frames[Math.floor(Date.now() / 80) % frames.length]
  const parts = [...running].map(
    (step) => `${step.title} ${seconds(step.startedAt)}${step.note ? ` · ${step.note}` : ''}`,
  )
  const text = `${frame} ${parts.join('   ')}`
  process.stdout.write(`\r\x1b[2K${text.slice(0, (process.stdout.columns || 80) - 8)}`)
}

function beat() {
  for (const step of running) {
    if (Date.now() - step.beatAt < heartbeatMs) continue
    step.beatAt = Date.now()
    console.log(`  … ${step.title} ${seconds(step.startedAt)}${step.note ? ` · ${step.note}` : ''}`)
  }
}

/**
 * Runs one step and says so: a live line on a terminal, a line at the end and a heartbeat elsewhere.
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} work `note` shows how far it is
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const mine = { title, startedAt: Date.now(), beatAt: Date.now(), note: '' }
  running.add(mine)
  timer ??= setInterval(live ? draw : beat, live ? 80 : 1_000)
  try {
    const result = await work((text) => (mine.note = text))
    line(`✓ ${title} ${seconds(mine.startedAt)}`)
    return result
  } catch (error) {
    line(`✗ ${title} ${seconds(mine.startedAt)}`)
    throw error
  } finally {
    running.delete(mine)
    if (running.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}
