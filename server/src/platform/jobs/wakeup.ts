import { Injectable } from '@nestjs/common'

/**
 * Tells the runner of this process that work for these handlers has been committed, so that it need not wait for its
 * poll. This is the seam for BullMQ: with Redis, `wake` will put one message for each handler into its queue, worker
 * processes will answer it with `lane.fill()`, and the table stays the truth, so a lost message costs a second, not work.
 */
@Injectable()
export class Wakeup {
  private listener: (handlers: string[]) => void = () => {}

  wake(handlers: string[]): void {
    this.listener(handlers)
  }

  listen(listener: (handlers: string[]) => void): void {
    this.listener = listener
  }
}
