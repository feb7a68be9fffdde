import { LockWaitTimeout } from './errors.ts'

/** Mutual exclusion in order of arrival, with a limit on the wait. */
export class FifoLock {
  private held = false
  private readonly queue: (() => void)[] = []

  /** Resolves to the function that lets the next one in. @throws LockWaitTimeout */
  async acquire(waitMs: number): Promise<() => void> {
    if (this.held) await this.wait(waitMs)
    this.held = true
    let released = false
    return () => {
      if (released) return
      released = true
      const next = this.queue.shift()
      // `held` stays true on hand-over, so nobody can slip in between.
      if (next) next()
      else this.held = false
    }
  }

  private wait(waitMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(enter), 1)
        reject(new LockWaitTimeout(waitMs))
      }, waitMs)
      this.queue.push(enter)
    })
  }
}
