import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { weappFolder } from './bundle.ts'
import type { WeappNode } from './node-tree.ts'
import { officialCompilers } from './official-compilers.ts'

/** What a compiled template makes of its data. */
interface Drawn {
  tag: string
  attr?: Record<string, unknown>
  children?: (Drawn | string | number)[]
}

const RPX_PER_SCREEN = 750
const BAR_PX = 44
const TABS_PX = 50

/** How WeChat's own parts look before anybody styles them; only what our pages rely on. */
const NATIVE = `
  * { margin: 0; }
  html, body { height: 100%; }
  wx-view, wx-scroll-view, wx-form, wx-swiper, wx-swiper-item, wx-canvas, wx-picker, wx-custom-wrapper, wx-comp { display: block; }
  wx-text { display: inline; white-space: pre-line; }
  wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
  wx-image > img { width: 100%; height: 100%; display: block; }
  wx-button { display: block; position: relative; padding: 0 14px; font-size: 18px; line-height: 2.5555; text-align: center;
    border-radius: 5px; overflow: hidden; color: #000; background: #f8f8f8; }
  wx-input { display: block; height: 1.4em; min-height: 1.4em; }
  wx-textarea { display: block; width: 300px; height: 150px; }
  wx-input > input, wx-textarea > textarea { width: 100%; height: 100%; border: 0; padding: 0; background: none; font: inherit; color: inherit; }
  wx-scroll-view { overflow: auto; }
  wx-swiper { height: 150px; overflow: hidden; position: relative; }
  wx-swiper-item { position: absolute; inset: 0; }
  wx-swiper-item + wx-swiper-item { display: none; }
  .native-bar { position: sticky; top: 0; z-index: 9; height: ${BAR_PX}px; line-height: ${BAR_PX}px; text-align: center; font-weight: 600; }
  .native-tabs { position: fixed; bottom: 0; left: 0; right: 0; height: ${TABS_PX}px; display: flex; background: #fff; z-index: 9; }
  .native-tabs > span { flex: 1; text-align: center; line-height: ${TABS_PX}px; font-size: 12px; }
`

/**
 * Draws pages of the built mini-program from their data: WeChat's own compilers make the templates and the styles, we
 * only put their result into a document and lend it the looks of WeChat's native parts.
 */
export class PageDrawer {
  private readonly draw: (path: string, data: object) => Drawn
  private readonly app: { tabBar: { list: { pagePath: string; text: string }[]; selectedColor: string } }
  private readonly compilers = officialCompilers()
  /** Tags the templates drew that this drawer does not know; a test looks at it. */
  readonly unknownTags = new Set<string>()

  /** @param origin where pictures come from */
  constructor(private readonly origin: string) {
    const folder = weappFolder()
    const script = this.compilers.wxml(folder, filesWith('.wxml', '.wxs'))
    const realm = vm.createContext({ window: {}, console: { log: () => {}, warn: () => {} } })
    // As text into the compiled script and out again: it looks at constructors, which differ from realm to realm.
    const draw = vm.runInContext(
      `${script};(path, data) => { const draw = $gwx(path); return draw && JSON.stringify(draw(JSON.parse(data))) }`,
      realm,
    ) as (path: string, data: string) => string | undefined
    this.draw = (path, data) => {
      const drawn = draw(path, JSON.stringify(data))
      if (!drawn) throw new Error(`there is no template ${path}`)
      return JSON.parse(drawn) as Drawn
    }
    this.app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as PageDrawer['app']
  }

  /** A document that shows the page on a screen `width` pixels wide. */
  html({ route, root }: { route: string; root: WeappNode }, width: number): string {
    const drawn = this.draw(`./${route}.wxml`, { root })
    const tabs = this.app.tabBar.list
    const tabBar = tabs.some(({ pagePath }) => pagePath === route)
      ? `<div class="native-tabs">${tabs.map(({ pagePath, text }) => `<span style="color:${pagePath === route ? this.app.tabBar.selectedColor : '#6b625c'}">${text}</span>`).join('')}</div>`
      : ''
    const body = this.children(drawn, width)
    return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>${NATIVE}${this.styles(route, width)}</style>
<body><div class="native-bar">${escape(this.title(route))}</div>${body}${tabBar}</body></html>`
  }

  private title(route: string): string {
    const config = JSON.parse(readFileSync(join(weappFolder(), `${route}.json`), 'utf8')) as {
      navigationBarTitleText?: string
    }
    return config.navigationBarTitleText ?? '团客'
  }

  private styles(route: string, width: number): string {
    const all = filesWith('.wxss')
    const css = ['./app.wxss', `./${route}.wxss`]
      .filter((file) => all.includes(file))
      .map((file) =>
        this.compilers.wxssOf(
          weappFolder(),
          file,
          all.filter((other) => other !== file),
        ),
      )
      .join('\n')
    return css
      .replaceAll('%%HERESUFFIX%%', '')
      .replaceAll(/%%\?(-?[\d.]+)rpx\?%%/g, (_, rpx: string) => `${inPixels(rpx, width)}px`)
  }

  private children(node: Drawn, width: number): string {
    return (node.children ?? []).map((child) => this.element(child, width)).join('')
  }

  private element(node: Drawn | string | number, width: number): string {
    if (typeof node !== 'object') return escape(String(node))
    const { tag, attr = {} } = node
    if (tag === 'virtual') return this.children(node, width)
    if (tag === 'wx-custom-wrapper' || tag === 'wx-comp')
      return `<${tag}>${this.children(this.draw(`./${tag.slice(3)}.wxml`, { i: attr['i'], l: attr['l'] }), width)}</${tag}>`
    const style = String(attr['style'] ?? '').replaceAll(
      /(-?[\d.]+)rpx/g,
      (_, rpx: string) => `${inPixels(rpx, width)}px`,
    )
    const open = `<${tag} class="${escape(String(attr['class'] ?? ''))}" style="${escape(style)}">`
    return `${open}${this.inside(tag, attr)}${this.children(node, width)}</${tag}>`
  }

  /** What WeChat puts into its own parts. */
  private inside(tag: string, attr: Record<string, unknown>): string {
    const text = (name: string) => escape(String(attr[name] ?? ''))
    if (tag === 'wx-image') {
      const fit = attr['mode'] === 'aspectFill' ? 'cover' : attr['mode'] === 'aspectFit' ? 'contain' : 'fill'
      return attr['src'] ? `<img style="object-fit:${fit}" src="${escape(this.address(String(attr['src'])))}">` : ''
    }
    if (tag === 'wx-input') return `<input value="${text('value')}" placeholder="${text('placeholder')}">`
    if (tag === 'wx-textarea') return `<textarea placeholder="${text('placeholder')}">${text('value')}</textarea>`
    if (!NATIVE.includes(tag)) this.unknownTags.add(tag)
    return ''
  }

  /** The bundle names its server in full; the pictures come from the one under test. */
  private address(src: string): string {
    return src.startsWith('http') ? src.replace(/^https?:\/\/[^/]+/, this.origin) : src
  }
}

const inPixels = (rpx: string, width: number) => Number(((Number(rpx) * width) / RPX_PER_SCREEN).toFixed(2))
const filesWith = (...endings: string[]) =>
  readdirSync(weappFolder(), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => `./${file}`)
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
