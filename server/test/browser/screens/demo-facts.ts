import type { components } from '@tuanke/shared/api/schema'

type Dto<Name extends keyof components['schemas']> = components['schemas'][Name]

/** The demo's people whose screens are looked at. */
export const PEOPLE = ['o_demo_lin', 'o_demo_zhou', 'o_demo_chen', 'o_demo_he', 'o_demo_xu', 'o_demo_new'] as const
export type Who = (typeof PEOPLE)[number]

/** Anything in the demo shop that a screen needs the code of, found by asking as its people would. */
export class DemoFacts {
  private readonly known = new Map<string, Promise<unknown>>()

  private constructor(
    private readonly url: string,
    private readonly deviceUrl: string,
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

  /** Of all people's orders, the newest at this stage that also fits. */
  async order(
    stage: Dto<'OrderSummary'>['stage'],
    fits: (order: Dto<'OrderSummary'>) => boolean = () => true,
  ): Promise<{ who: Who; order: Dto<'OrderSummary'> }> {
    for (const who of PEOPLE) {
      const { items } = await this.get<Dto<'OrderPage'>>('orders?limit=50', who)
      const order = items.find((each) => each.stage === stage && fits(each))
      if (order) return { who, order }
    }
    throw new Error(`nobody in the demo has such an order at ${stage}`)
  }

  private once<T>(key: string, work: () => Promise<T>): Promise<T> {
    const running = this.known.get(key) ?? work()
    this.known.set(key, running)
    return running as Promise<T>
  }
}

async function post<T>(url: string, body: unknown): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return (await answer.json()) as T
}
