import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

const PATIENCE_MS = 20_000
const LOOKS = 5

export const PHONE = { width: 390, height: 844, scale: 2 }
export const DESK = { width: 1440, height: 900, scale: 1 }

/** Somebody at a screen of their own, who finds things by what they say and notices when anything breaks. */
export class Person {
  readonly page: Page
  private readonly troubles: string[] = []
  private shots = 0

  private constructor(
    readonly name: string,
    private readonly album: string,
    /** What ends when this person leaves. */
    private readonly held: { close(): Promise<void> },
    page: Page,
  ) {
    this.page = page
    page.on('console', (message) => message.type() === 'error' && this.note(`console: ${message.text()}`))
    page.on('pageerror', (error) => this.note(`thrown: ${error.message}`))
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? ''
      // What was on its way when they left the page has come to no harm.
      if (why !== 'net::ERR_ABORTED') this.note(`${request.url()}: ${why}`)
    })
    page.on('response', (answer) => answer.status() >= 400 && this.note(`${answer.url()}: ${answer.status()}`))
  }

  /** @param album the folder for what they see */
  static async sitDown(browser: Browser, name: string, screen: typeof PHONE, album: string): Promise<Person> {
    const device = await Person.device(browser, screen)
    return Person.takes(device, name, album, device)
  }

  /** Takes a device that somebody else has used before and will use again: its browser has read our scripts already. */
  static async borrows(device: BrowserContext, name: string, album: string): Promise<Person> {
    return Person.takes(device, name, album)
  }

  private static async takes(device: BrowserContext, name: string, album: string, held?: BrowserContext) {
    mkdirSync(album, { recursive: true })
    const page = await device.newPage()
    return new Person(name, album, held ?? page, page)
  }

  /** A phone or a desk with nothing stored on it. */
  static async device(browser: Browser, screen: typeof PHONE): Promise<BrowserContext> {
    const isPhone = screen.width < 600
    const context = await browser.newContext({
      viewport: { width: screen.width, height: screen.height },
      deviceScaleFactor: screen.scale,
      hasTouch: isPhone,
      isMobile: isPhone,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    context.setDefaultTimeout(PATIENCE_MS)
    return context
  }

  /** What went wrong on this screen so far: console errors, exceptions, failed requests, answers from 400 on. */
  get trouble(): readonly string[] {
    return this.troubles
  }

  private note(what: string): void {
    this.troubles.push(`${this.name} at ${this.page.url()}: ${what}`)
  }

  open(address: string): Promise<unknown> {
    return this.page.goto(address)
  }

  /** The first visible thing that says this. */
  text(text: string | RegExp): Locator {
    return this.page.getByText(text).filter({ visible: true }).first()
  }

  /** Waits until it can be read. */
  sees(...texts: (string | RegExp)[]): Promise<unknown> {
    return Promise.all(texts.map((text) => this.text(text).waitFor()))
  }

  /** Looks again and again at a page that tells what the server has done by then. */
  async seesAfterAWhile(text: string): Promise<void> {
    for (let look = 1; look <= LOOKS; look++) {
      await this.page.reload()
      const isThere = await this.text(text)
        .waitFor({ timeout: PATIENCE_MS / LOOKS })
        .then(
          () => true,
          () => false,
        )
      if (isThere) return
    }
    throw new Error(`${this.name} has not seen "${text}" after ${LOOKS} looks`)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name }).first()
  }

  taps(name: string | RegExp): Promise<void> {
    return this.button(name).click()
  }

  /** Types into the field with this label, or with this in its empty field. */
  fills(label: string, text: string): Promise<void> {
    const fields = this.page.locator('input, textarea')
    const field = fields.and(this.page.getByLabel(label, { exact: true }).or(this.page.getByPlaceholder(label)))
    return field.filter({ visible: true }).first().fill(text)
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Keeps what is on the screen, once its pictures are there. @returns the file */
  async shoots(what: string, options: { whole?: boolean } = {}): Promise<string> {
    await this.picturesAreThere()
    this.shots += 1
    const path = join(this.album, `${this.name}-${String(this.shots).padStart(2, '0')}-${what}.png`)
    const screen = this.page.viewportSize()!
    if (options.whole) {
      // Pictures further down load once they come into view, and make the page longer.
      for (let height = screen.height, next; (next = await this.contentHeight()) > height; height = next) {
        await this.page.setViewportSize({ ...screen, height: next })
        await this.picturesAreThere()
      }
      await this.page.evaluate(() => document.querySelectorAll('.taro_page').forEach((page) => page.scrollTo(0, 0)))
    }
    await this.page.screenshot({ path, animations: 'disabled' })
    if (options.whole) await this.page.setViewportSize(screen)
    return path
  }

  /** Pictures load when they come near, so only those in view are waited for. */
  private picturesAreThere(): Promise<unknown> {
    return this.page.waitForFunction(() => {
      // What lies below the tabs is not in view either.
      const end = document.querySelector('.taro-tabbar__tabbar')?.getBoundingClientRect().top || innerHeight
      return [...document.images].every((image) => {
        const { top, bottom, left, right } = image.getBoundingClientRect()
        const isInView = right > left && bottom > 0 && top < end && right > 0 && left < innerWidth
        return !isInView || !image.checkVisibility() || image.naturalWidth > 0
      })
    })
  }

  /** How tall the screen would have to be to show everything; pages of the storefront scroll within themselves. */
  private contentHeight(): Promise<number> {
    return this.page.evaluate((MARGIN) => {
      const scrolling = [...document.querySelectorAll('.taro_page'), document.documentElement]
      // A page begins below its title, so the end of what it holds lies further down than it is high.
      const held = [...document.querySelectorAll<HTMLElement>('.taro_page .page > *')].filter(
        (part) => part.offsetHeight > 0 && getComputedStyle(part).position !== 'fixed',
      )
      const ends = held.map((part) => Math.ceil(part.getBoundingClientRect().bottom) + MARGIN)
      return Math.max(...scrolling.map((part) => part.scrollHeight), ...ends)
    }, 24)
  }

  /** Closes the screen. */
  closes(): Promise<void> {
    return this.held.close()
  }

  /** Closes the screen, keeping what was last on it. */
  async leaves(): Promise<void> {
    await this.page.screenshot({ path: join(this.album, `${this.name}-last.png`) })
    await this.held.close()
  }
}
