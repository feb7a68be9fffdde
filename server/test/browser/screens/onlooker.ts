import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page, Request, Route } from 'playwright-core'
import { Person } from '../person.ts'
import type { DemoFacts } from './demo-facts.ts'
import type { Place, Screen } from './screen.ts'

export type Language = 'zh' | 'en'
/** `shown` is the page as it is; the others are what may become of any page that asks the server. */
export type Trouble = 'shown' | 'loading' | 'error' | 'long'

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')
const LONG = '一个特别特别长的名字要看看它在窄屏幕上会不会把别的东西挤走'
const NAMES = new Set(['title', 'nickname', 'name', 'shopName', 'spec', 'pointName'])
/** Longer than our own bones and shorter than anybody's patience. */
const LOADING_SEEN_MS = 400
const REST_MS = 150
const PATIENCE_MS = 20_000

export interface Look {
  language: Language
  width: number
  trouble: Trouble
  /** Pixels of the picture to one of the screen; then only what is on the screen is kept. */
  scale?: number
}

interface Shop {
  url: string
  facts: DemoFacts
  /** The folder for pictures. */
  album: string
}

/** Opens one screen and keeps a picture of it. */
export async function lookAt(
  browser: Browser,
  shop: Shop,
  screen: Screen,
  name: string,
  look: Look,
): Promise<{ onlooker: Person; file: string }> {
  const onlooker = await standBefore(browser, shop, screen, name, look)
  const file = await onlooker.shoots('', {
    whole: !look.scale && (look.trouble === 'shown' || look.trouble === 'long'),
  })
  return { onlooker, file }
}

/** Opens one screen on a phone of its own, or on one that others have used. */
export async function standBefore(
  at: Browser | BrowserContext,
  { url, facts, album }: Shop,
  screen: Screen,
  name: string,
  look: Look,
): Promise<Person> {
  const place = await screen.at(facts)
  const onlooker =
    'newContext' in at
      ? await Person.sitDown(at, name, { width: look.width, height: 844, scale: look.scale ?? 1 }, album)
      : await Person.borrows(at, name, album)
  const traffic = new Traffic(onlooker.page)
  const stored: Record<string, unknown> = { language: look.language, 'demo-openid': place.who ?? '' }
  if (place.who) stored.session = await facts.session(place.who)
  await onlooker.page.addInitScript((entries) => {
    localStorage.clear()
    for (const [key, data] of entries) localStorage.setItem(key, JSON.stringify({ data }))
  }, Object.entries(stored))
  if (place.asIf || look.trouble !== 'shown')
    await onlooker.page.route('**/api/v1/app/**', (route) => meddle(route, look.trouble, place.asIf))
  const query = new URLSearchParams(place.query)
  await onlooker.open(`${url}/#/${screen.page}${query.size > 0 ? `?${query}` : ''}`)
  await onlooker.page.locator('.taro_page').first().waitFor()
  // What is loading for ever is seen as soon as it says so.
  await (look.trouble === 'loading' ? onlooker.page.waitForTimeout(LOADING_SEEN_MS) : traffic.rests())
  return onlooker
}

/** Settings always come: without them no page knows the shop. */
async function meddle(route: Route, trouble: Trouble, asIf: Place['asIf']): Promise<void> {
  const request = route.request()
  if (request.method() !== 'GET' || request.url().endsWith('/settings')) return route.continue()
  if (trouble === 'loading') return
  if (trouble === 'error')
    return route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', status: 503, code: 'server.busy', params: {}, requestId: 'seen' }),
    })
  const real = await route.fetch()
  if (!(real.headers()['content-type'] ?? '').includes('json')) return route.fulfill({ response: real })
  const body = (await real.json()) as object
  const answer = asIf && request.url().endsWith(asIf.at) ? asIf.answer : {}
  await route.fulfill({
    response: real,
    body: JSON.stringify({ ...body, ...answer }, trouble === 'long' ? longer : undefined),
  })
}

const longer = (key: string, value: unknown): unknown =>
  NAMES.has(key) && typeof value === 'string' && value !== '' ? value + LONG : value

/** What a page has on its way. A page asks for the next thing as soon as it has the last, so a short rest is the end. */
class Traffic {
  private readonly under = new Set<Request>()
  private changedAt = Date.now()

  constructor(private readonly page: Page) {
    page.on('request', (request) => this.note(() => this.under.add(request)))
    page.on('requestfinished', (request) => this.note(() => this.under.delete(request)))
    page.on('requestfailed', (request) => this.note(() => this.under.delete(request)))
  }

  private note(change: () => void): void {
    change()
    this.changedAt = Date.now()
  }

  /** Until nothing has been on its way for a moment. */
  async rests(): Promise<void> {
    const gaveUpAt = Date.now() + PATIENCE_MS
    while (this.under.size > 0 || Date.now() - this.changedAt < REST_MS) {
      if (Date.now() > gaveUpAt)
        throw new Error(`still waiting for ${[...this.under].map((each) => each.url()).join(' ')}`)
      await this.page.waitForTimeout(REST_MS / 3)
    }
  }
}

/** What axe calls serious or critical, one line each. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'], resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => ({ id, html, failureSummary })))
      .map(
        ({ id, html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
      )
  })
}

/** True when something is wider than the phone. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.taro_page')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
    ),
  )
}
