/** What a handler is told besides its payload. `attempt` starts at 1. */
export interface Delivery {
  attempt: number
}

/**
 * Runs one piece of work. May run twice for the same work (a crash after the effect), so its effect must be idempotent
 * by business key. Throwing means back-off and another attempt; `RetryLater` the same without counting as a failure.
 */
export interface Handler<P> {
  run(payload: P, delivery: Delivery): Promise<void>
  /**
   * The same for several rows, in one transaction: all of it or nothing. Where it throws, each row is run by itself, so
   * that a row which cannot be done keeps nobody else's from being done.
   */
  runAll?(payloads: P[]): Promise<void>
}

export interface HandlerOptions {
  /** Name the handler's rows are stored under; the class name unless told. Never change it: pending rows name it. */
  id?: string
  /** How many of this handler's rows, or groups of them, run at once in one process; 4 unless told, 1 of groups. */
  concurrency?: number
  /** At most so many starts a second in one process. */
  perSecond?: number
}

export type HandlerClass<P> = new (...args: never[]) => Handler<P>

/** Throw it when the time has simply not come, or a partner asks for patience: not a failure. */
export class RetryLater extends Error {
  constructor(
    readonly ms: number,
    why: string,
  ) {
    super(why)
    this.name = 'RetryLater'
  }
}
