import { SECOND } from '../world/clock.ts'
import type { World } from '../world/world.ts'
import { type PushMode, pushRequest } from './push-seal.ts'

const ANSWER_WITHIN_MS = 5_000
const RETRY_AFTER = 5 * SECOND
/** The first try and three more. */
const TRIES = 4
const RECORDS_KEPT = 500

export interface PushSettings {
  /** Where the server takes pushes; null sends none. */
  url: string | null
  mode: PushMode
  /** How often each message is sent, as if WeChat had not heard the answer. */
  copies: number
  /** Tries that get lost on the way, from now on. */
  drop: number
}

export interface PushRecord {
  message: Record<string, unknown>
  state: 'pending' | 'delivered' | 'given-up'
  /** HTTP statuses of the answers; 0 is none. */
  answers: number[]
}

/** Pushes messages to the merchant's server until it answers 200 and `success`, at most four times. Not kept over a restart. */
export class Pusher {
  settings: PushSettings
  readonly records: PushRecord[] = []
  private readonly underway = new Set<Promise<unknown>>()
  private readonly stopping = new AbortController()

  constructor(private readonly world: World) {
    this.settings = this.usual()
  }

  /** As at the start, and nothing sent yet. */
  reset(): void {
    this.settings = this.usual()
    this.records.length = 0
  }

  /** Sends `{Event, …}`; sender and time are added. */
  send(about: { Event: string; FromUserName?: string } & Record<string, unknown>): void {
    const message = {
      ToUserName: `gh_${this.world.keyring.appid.slice(-12)}`,
      FromUserName: 'o_wechat_platform',
      CreateTime: Math.floor(this.world.clock.now() / SECOND),
      MsgType: 'event',
      ...about,
    }
    const record: PushRecord = { message, state: 'pending', answers: [] }
    this.records.push(record)
    this.records.splice(0, this.records.length - RECORDS_KEPT)
    this.plan(record, 0)
  }

  /** Counts the work as being under way, so that draining waits for what it will send. */
  while<T>(work: () => Promise<T>): Promise<T> {
    const running = work()
    this.underway.add(running)
    void running.finally(() => this.underway.delete(running))
    return running
  }

  isBusy(): boolean {
    return this.underway.size > 0
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await Promise.all(this.underway)
  }

  private usual(): PushSettings {
    return { url: `${this.world.storefrontUrl}/api/wechat/push`, mode: 'safe', copies: 1, drop: 0 }
  }

  private plan(record: PushRecord, waitMs: number): void {
    this.world.timers.at(this.world.clock.now() + waitMs * this.world.timeScale, () => {
      void this.while(() => this.round(record))
    })
  }

  private async round(record: PushRecord): Promise<void> {
    const { url, mode, copies } = this.settings
    const statuses = url === null ? [0] : await this.copies(copies, url, mode, record.message)
    record.answers.push(...statuses)
    if (statuses.includes(200)) record.state = 'delivered'
    else if (record.answers.length >= TRIES || url === null) record.state = 'given-up'
    else if (!this.stopping.signal.aborted) this.plan(record, RETRY_AFTER)
  }

  private copies(count: number, url: string, mode: PushMode, message: Record<string, unknown>): Promise<number[]> {
    if (this.settings.drop > 0) {
      this.settings.drop -= 1
      return Promise.resolve([0])
    }
    return Promise.all(Array.from({ length: count }, () => this.post(url, mode, message)))
  }

  /** The status, 200 only together with the word WeChat wants to hear. */
  private async post(address: string, mode: PushMode, message: Record<string, unknown>): Promise<number> {
    const { url, body } = pushRequest(this.world, address, mode, message)
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      })
      const said = await answer.text()
      return answer.status === 200 && said !== 'success' && said !== '' ? 599 : answer.status
    } catch {
      return 0
    }
  }
}
