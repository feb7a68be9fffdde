import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundleLoader, weappFolder } from './bundle.ts'
import { fakeWx, type Phone, type Seen } from './fake-wx.ts'
import { applyPaths, textOf, walk, type WeappNode } from './node-tree.ts'

interface PageDefinition {
  data?: object
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onShareAppMessage?(from: object): { title?: string; path?: string; imageUrl?: string }
  eh?(event: object): void
}

interface Page extends PageDefinition {
  route: string
  data: { root: WeappNode }
}

interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

const WAIT_MS = 10_000
const LOOK_EVERY_MS = 20

/**
 * One person's WeChat: runs the built bundle in plain Node, without a picture. `wx` is a fake, the server is real.
 * Reading is by the words on the page, tapping goes through WeChat's event bubbling.
 */
export class WeappHost {
  readonly seen: Seen = {
    ...{ toasts: [], questions: [], requests: [], unchanged: [], shareMenus: [], sharedFiles: [], scrolledTo: [] },
    drawn: { texts: [], pictures: [] },
    unknown: new Set(),
  }
  /** How many times the bundle sent data to its pages, and how many bytes of JSON; `sizes` has each call's. */
  readonly setData = { calls: 0, bytes: 0, largest: 0, sizes: [] as number[] }
  private readonly stack: Page[] = []
  private readonly definitions = new Map<string, PageDefinition>()
  private readonly tappable: Set<string>
  private readonly load: (file: string) => void
  private app: { onLaunch?(options: object): void; onShow?(options: object): void } = {}
  private loading = ''

  /** @param origin of the server, e.g. `http://127.0.0.1:4321` */
  constructor(origin: string, phone: Phone) {
    const folder = weappFolder()
    this.tappable = tappableTemplates(readFileSync(join(folder, 'base.wxml'), 'utf8'))
    const go = {
      navigateTo: (url: string) => this.open(url),
      redirectTo: (url: string) => this.replace(url),
      switchTab: (url: string) => this.restart(url),
      navigateBack: (delta: number) => this.back(delta),
    }
    this.load = bundleLoader(folder, {
      wx: fakeWx(origin, phone, go, this.seen),
      console: { ...console, log: () => {} },
      ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, Promise },
      App: (app: object) => (this.app = app),
      getApp: () => this.app,
      Page: (definition: PageDefinition) => this.definitions.set(this.loading, definition),
      Component: (definition: PageDefinition) => this.definitions.set(this.loading, definition),
      Behavior: (behaviour: object) => behaviour,
      getCurrentPages: () => [...this.stack],
    })
  }

  /** Every page of the app, in and outside the main package. */
  static pages(): string[] {
    const app = JSON.parse(readFileSync(join(weappFolder(), 'app.json'), 'utf8')) as AppJson
    return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  }

  launch(): this {
    const options = { path: '', query: {}, scene: 1001 }
    this.load('app.js')
    this.app.onLaunch?.(options)
    this.app.onShow?.(options)
    return this
  }

  /** Opens a page as WeChat does for a tapped link or a shared card. */
  async open(address: string): Promise<void> {
    const [route = '', search = ''] = address.replace(/^\//, '').split('?')
    if (!this.definitions.has(route)) {
      this.loading = route
      this.load(`${route}.js`)
    }
    const definition = this.definitions.get(route)
    if (!definition) throw new Error(`${route} did not register a page`)
    const page = this.instance(definition, route)
    this.stack.at(-1)?.onHide?.()
    this.stack.push(page)
    page.onLoad?.(Object.fromEntries(new URLSearchParams(search)))
    page.onShow?.()
    await sleep(LOOK_EVERY_MS)
    page.onReady?.()
  }

  get route(): string {
    return this.page.route
  }

  /** The page that is open, as data: what WeChat draws. */
  get shown(): { route: string; root: WeappNode } {
    return { route: this.page.route, root: this.page.data.root }
  }

  /** The words on the page that is open. */
  get text(): string {
    return textOf(this.page.data.root)
  }

  /** What sharing this page would send. */
  shared(): { title?: string; path?: string; imageUrl?: string } {
    const shared = this.page.onShareAppMessage?.({ from: 'menu' })
    if (!shared) throw new Error(`${this.route} cannot be shared`)
    return shared
  }

  /** Resolves when the page says this; rejects with what it says instead. */
  async sees(words: string, withinMs = WAIT_MS): Promise<void> {
    const end = Date.now() + withinMs
    while (!this.text.includes(words)) {
      if (Date.now() > end) throw new Error(`«${words}» is not on ${this.route}, which says: ${this.text}`)
      await sleep(LOOK_EVERY_MS)
    }
  }

  /** Taps the smallest part that carries exactly these words; of several the first, or that many further on. */
  async tap(words: string, nth = 0): Promise<void> {
    await this.sees(words)
    const hits = [...walk(this.page.data.root)].filter(([node]) => node.v === undefined && textOf(node) === words)
    const hit = hits.filter(([node, above]) => [node, ...above].some((each) => this.isTappable(each)))[nth]
    if (!hit) throw new Error(`nothing to tap says exactly «${words}» on ${this.route}: ${this.text}`)
    this.bubble(hit[0], hit[1])
    await sleep(LOOK_EVERY_MS)
  }

  /** Types into the input that has this placeholder, once it is there. */
  async type(placeholder: string, text: string): Promise<void> {
    const find = () => [...walk(this.page.data.root)].find(([node]) => Object.values(node).includes(placeholder))?.[0]
    for (const end = Date.now() + WAIT_MS; !find() && Date.now() < end;) await sleep(LOOK_EVERY_MS)
    const input = find()
    if (!input) throw new Error(`no input asks «${placeholder}» on ${this.route}, which says: ${this.text}`)
    this.page.eh?.({ type: 'input', ...targets(input, input), detail: { value: text, cursor: text.length } })
    await sleep(LOOK_EVERY_MS)
  }

  /** WeChat itself tells the button with these words what became of it: `chooseavatar`, `agreeprivacyauthorization`, … */
  async tells(type: string, words: string, detail: object = {}): Promise<void> {
    await this.sees(words)
    const hits = [...walk(this.page.data.root)].filter(([node]) => node.v === undefined && textOf(node).includes(words))
    // The page hears it at the innermost part that has the words; what does not listen lets it pass.
    for (const node of hits.flatMap(([node, above]) => [node, ...above]))
      this.page.eh?.({ type, ...targets(node, node), detail })
    await sleep(LOOK_EVERY_MS)
  }

  /** Every node of the open page has a template, or WeChat would draw nothing in its place. */
  nodesWithoutTemplate(): string[] {
    const source = readFileSync(join(weappFolder(), 'base.wxml'), 'utf8')
    return [...walk(this.page.data.root)]
      .map(([node]) => node.nn)
      .filter((name): name is string => name !== undefined && !source.includes(`<template name="tmpl_0_${name}">`))
  }

  /** Leaves every page, so that no timer of a page keeps running. */
  async close(): Promise<void> {
    await this.back(this.stack.length)
  }

  private get page(): Page {
    const page = this.stack.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }

  private instance(definition: PageDefinition, route: string): Page {
    const page = Object.create(definition) as Page & { setData: unknown; options: object; [hidden: string]: unknown }
    page.data = { root: { cn: [] }, ...structuredClone(definition.data) }
    page.route = route
    page['__route__'] = route
    page.setData = (changes: Record<string, unknown>, done?: () => void) => {
      // Text is what really crosses WeChat's bridge.
      const crossed = JSON.stringify(changes)
      this.setData.calls += 1
      this.setData.bytes += crossed.length
      this.setData.sizes.push(crossed.length)
      this.setData.largest = Math.max(this.setData.largest, crossed.length)
      applyPaths(page.data, JSON.parse(crossed) as Record<string, unknown>)
      queueMicrotask(() => done?.call(page))
    }
    page['selectComponent'] = () => null
    return page
  }

  private async back(delta: number): Promise<void> {
    for (let left = Math.min(delta, this.stack.length); left > 0; left--) this.stack.pop()?.onUnload?.()
    this.stack.at(-1)?.onShow?.()
    await sleep(LOOK_EVERY_MS)
  }

  private async replace(url: string): Promise<void> {
    this.stack.pop()?.onUnload?.()
    await this.open(url)
  }

  private async restart(url: string): Promise<void> {
    while (this.stack.length > 0) this.stack.pop()?.onUnload?.()
    await this.open(url)
  }

  private isTappable(node: WeappNode): boolean {
    return node.nn !== undefined && this.tappable.has(node.nn)
  }

  /** WeChat tells the target first and then each ancestor that listens. */
  private bubble(node: WeappNode, ancestors: WeappNode[]): void {
    const timeStamp = Date.now()
    for (const listener of [node, ...ancestors].filter((each) => this.isTappable(each)))
      this.page.eh?.({ type: 'tap', timeStamp, ...targets(node, listener), detail: { x: 1, y: 1 }, mpEvent: {} })
  }
}

const target = ({ uid, sid }: WeappNode) => ({ id: uid ?? sid, dataset: { sid }, offsetLeft: 0, offsetTop: 0 })
const targets = (node: WeappNode, listener: WeappNode) => ({ target: target(node), currentTarget: target(listener) })

/** The numbers of the templates that listen to taps. */
function tappableTemplates(wxml: string): Set<string> {
  const templates = wxml.matchAll(/<template name="tmpl_0_([\w-]+)">([\s\S]*?)<\/template>/g)
  return new Set([...templates].filter(([, , body]) => body?.includes('bindtap=')).map(([, name]) => name ?? ''))
}
