import { availableParallelism } from 'node:os'

const seats = Math.max(2, availableParallelism())
let taken = 0
const waiting = []

/**
 * Runs the work when a core is free: at most one heavy program per core, two at least.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function seated(work) {
  if (taken >= seats) await new Promise((resolve) => waiting.push(resolve))
  taken++
  try {
    return await work()
  } finally {
    taken--
    waiting.shift()?.()
  }
}
