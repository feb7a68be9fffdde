import { randomUUID } from 'node:crypto'
import type { Dto } from '@tuanke/shared/api/app/types'

/** The demo's people whose screens are looked at. */
export const PEOPLE = ['o_demo_lin', 'o_demo_zhou', 'o_demo_chen', 'o_demo_he', 'o_demo_xu', 'o_demo_new'] as const
export type Who = (typeof PEOPLE)[number]

/** An order nobody pays closes after 15 minutes; looking at everything takes longer. */
const FRESH_MS = 10 * 60_000

/** Anything in the demo shop that a screen needs the code of, found by asking as its people would. */
export class DemoFacts {
  private readonly known = new Map<string, Promise<unknown>>()
  private readonly since = Date.now()

  private constructor(
    private readonly url: string,
    readonly deviceUrl: string,
  ) {}

  static async of(url: string): Promise<DemoFacts> {
    const settings = (await (await fetch(`${url}/api/v1/app/settings`)).json()) as Dto<'ShopSettings'>
    return new DemoFacts(url, settings.demo!.deviceUrl)
  }

  session(who: Who): Promise<Dto<'Session'>> {
    return this.once(`session ${who}`, async () => {
      const { code } = await post<{ code: string }>(`${this.deviceUrl}/phone/login-code`, { openid: who })
      return post(`${this.url}/api/v1/app/session`, { code })
    })
  }

  /** The answer to a GET below /api/v1/app, asked once. */
  get<T>(path: string, who?: Who): Promise<T> {
    return this.once(`${who ?? ''} ${path}`, async () => {
      const headers = who ? { authorization: `Bearer ${(await this.session(who)).accessToken}` } : undefined
      const answer = await fetch(`${this.url}/api/v1/app/${path}`, { headers })
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
      return (await answer.json()) as T
    })
  }

  async groupBuys(): Promise<Dto<'GroupBuyCard'>[]> {
    return (await this.get<Dto<'Home'>>('home?limit=50')).items
  }

  /** Of everybody's lists at this path, the first thing that fits, and whose it is. */
  async find<Item>(path: string, fits?: (item: Item) => boolean): Promise<{ who: Who; item: Item }> {
    const found = await this.look(path, fits)
    if (!found) throw new Error(`nobody in the demo has such a thing at ${path}`)
    return found
  }

  /** As `find`, where nobody may have it. */
  async look<Item>(
    path: string,
    fits: (item: Item) => boolean = () => true,
  ): Promise<{ who: Who; item: Item } | undefined> {
    for (const who of PEOPLE) {
      const item = (await this.get<{ items: Item[] }>(path, who)).items.find(fits)
      if (item) return { who, item }
    }
    return undefined
  }

  /** Of all people's orders, the newest at this stage that also fits. */
  async order(
    stage: Dto<'OrderSummary'>['stage'],
    fits: (order: Dto<'OrderSummary'>) => boolean = () => true,
  ): Promise<{ who: Who; order: Dto<'OrderSummary'> }> {
    const { who, item } = await this.find<Dto<'OrderSummary'>>(
      'orders?limit=50',
      (each) => each.stage === stage && fits(each),
    )
    return { who, order: item }
  }

  /** An order that nobody has paid yet, made for the occasion: the demo's own are closed by the time one looks. */
  async unpaidOrder(who: Who, isClosed = false): Promise<{ who: Who; orderNo: string }> {
    const turn = Math.floor((Date.now() - this.since) / FRESH_MS)
    const orderNo = await this.once(`unpaid ${who} ${isClosed ? '' : turn}`, () => this.placesOrder(who))
    if (isClosed) await this.once(`closed ${who}`, () => this.post(`orders/${orderNo}/cancel`, { reason: '' }, who))
    return { who, orderNo }
  }

  private async placesOrder(who: Who): Promise<string> {
    const card = (await this.groupBuys()).find((each) => each.phase === 'open' && each.alonePriceFen !== null)!
    const offer = await this.get<Dto<'GroupBuyDetail'>>(`group-buys/${card.code}`)
    const wish = {
      groupBuyCode: card.code,
      kind: 'alone',
      items: [{ itemId: offer.items[0]!.itemId, quantity: 1 }],
      delivery: 'pickup',
      pickupPointCode: offer.delivery.pickupPoints[0]!.pickupPointCode,
    }
    const quote = await this.post<Dto<'Quote'>>('quotes', wish, who)
    const placed = await this.post<Dto<'OrderPlaced'>>(
      'orders',
      {
        ...wish,
        contact: { name: '看图人', phone: '13800138000' },
        perishableAck: true,
        expectedPayableFen: quote.payableFen,
      },
      who,
    )
    return placed.orderNo
  }

  private async post<T>(path: string, body: unknown, who: Who): Promise<T> {
    return post(`${this.url}/api/v1/app/${path}`, body, {
      authorization: `Bearer ${(await this.session(who)).accessToken}`,
      'idempotency-key': randomUUID(),
    })
  }

  private once<T>(key: string, work: () => Promise<T>): Promise<T> {
    const running = this.known.get(key) ?? work()
    this.known.set(key, running)
    return running as Promise<T>
  }
}

async function post<T>(url: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
