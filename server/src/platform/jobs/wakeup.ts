import { Injectable } from '@nestjs/common'

/** Tells the runner of this process that work for these handlers has been committed, so that it need not wait for its poll. */
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
