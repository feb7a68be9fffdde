import type { JobStore } from './job-store.ts'

const BATCH = 500

/**
 * Collects finished rows and marks them with one statement: while one batch is being written the next one gathers.
 * A crash in between makes the handlers run again, which they must bear anyway.
 */
export class DoneMarks {
  private ids: number[] = []
  private writing: Promise<void> | undefined

  constructor(
    private readonly store: JobStore,
    private readonly onError: (error: unknown) => void,
  ) {}

  add(id: number): void {
    this.ids.push(id)
    this.writing ??= this.write()
  }

  /** Resolves when everything added so far is written, or has failed to be. */
  async flushed(): Promise<void> {
    while (this.writing) await this.writing
  }

  private async write(): Promise<void> {
    // Let the others of this turn arrive.
    await new Promise((resolve) => setImmediate(resolve))
    const batch = this.ids.splice(0, BATCH)
    try {
      await this.store.done(batch)
    } catch (error) {
      this.onError(error)
    }
    this.writing = this.ids.length > 0 ? this.write() : undefined
  }
}
