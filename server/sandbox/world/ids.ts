import { createHash } from 'node:crypto'
import type { State } from './state.ts'

/** Identifiers that look like WeChat's and, given a seed, come out the same in every run. */
export class Ids {
  constructor(
    private readonly state: () => State,
    private readonly now: () => number,
  ) {}

  /** `length` hexadecimal digits, at most 64. */
  hex(length: number): string {
    return this.next().toString('hex').slice(0, length)
  }

  /** `length` decimal digits, at most 32. */
  digits(length: number): string {
    return [...this.next()]
      .map((byte) => byte % 10)
      .join('')
      .slice(0, length)
  }

  /** URL-safe text of `length`, at most 43. */
  text(length: number): string {
    return this.next().toString('base64url').slice(0, length)
  }

  /** 28 digits beginning 42, the day in them, as on a WeChat Pay receipt. */
  transactionId(): string {
    return `4200${this.digits(6)}${this.day()}${this.digits(10)}`
  }

  /** 29 digits beginning 503, the day in them. */
  refundId(): string {
    return `5030${this.digits(7)}${this.day()}${this.digits(10)}`
  }

  prepayId(): string {
    return `wx${this.day()}${this.hex(26)}`
  }

  private day(): string {
    return new Date(this.now()).toISOString().slice(0, 10).replaceAll('-', '')
  }

  private next(): Buffer {
    const { ids } = this.state()
    ids.counter += 1
    return createHash('sha256').update(`${ids.seed}:${ids.counter}`).digest()
  }
}
