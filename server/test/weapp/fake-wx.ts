import { BUILT_FOR } from './bundle.ts'
import { type Drawn, fakeCanvas, fakeSelectorQuery } from './fake-canvas.ts'

/** What WeChat would do for this person: sign in, pay, ask a question. Each may reject as WeChat does. */
export interface Phone {
  /** What its storage holds when the mini-program starts. */
  readonly stored?: Record<string, unknown>
  /** WeChat's number for the way in; 1001, the list of recent ones, unless told. */
  readonly scene?: number
  login(): Promise<{ code: string }>
  requestPayment(params: Record<string, string>): Promise<void>
  /** What the person answers for each template, as WeChat words it. */
  subscribe(tmplIds: string[]): Promise<Record<string, string>>
  /** What becomes of WeChat's confirm component: 'success', 'fail' or 'cancel'. */
  confirmReceipt(transactionId: string): Promise<string>
  /** What is picked when the app asks for pictures, as bytes of files. */
  readonly photos?: readonly Buffer[]
  /** Whether the person agrees to what a dialogue asks. */
  showModal(question: { title: string; content: string; confirmText: string }): boolean
}

export interface Navigation {
  navigateTo(url: string): Promise<void>
  redirectTo(url: string): Promise<void>
  switchTab(url: string): Promise<void>
  navigateBack(delta: number): Promise<void>
}

/** What the fake has seen, for tests to look at. */
export interface Seen {
  /** Tells the mini-program that its next version has come. */
  updateReady?: () => void
  isUpdated?: boolean
  toasts: string[]
  questions: string[]
  requests: string[]
  /** A request such as `POST /api/v1/app/orders` whose next answer gets lost on the way: the server has acted, the phone does not know. */
  loseAnswerTo?: string
  /** Requests whose answer was "as you know it" (304). */
  unchanged: string[]
  /** What was put on a canvas. */
  drawn: Drawn
  /** What WeChat's share menu was told. */
  shareMenus: object[]
  /** What pages were scrolled to, as selectors. */
  scrolledTo: string[]
  /** Files handed to a chat: their names and what stands in them. */
  sharedFiles: { fileName: string; text: string }[]
  /** What the bundle wants to be called with before something the privacy guideline covers is used the first time. */
  askPrivacy?: (resolve: (answer: object) => void) => void
  /** Names of `wx` the bundle asked for and the fake does not have. */
  unknown: Set<string>
}

interface Options {
  success?: (answer: object) => void
  fail?: (answer: object) => void
  complete?: (answer: object) => void
  [option: string]: unknown
}

const SCREEN = { windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, pixelRatio: 3 }
const SYSTEM = {
  ...SCREEN,
  SDKVersion: '3.5.0',
  platform: 'ios',
  system: 'iOS 17',
  language: 'zh_CN',
  statusBarHeight: 47,
}

/** WeChat answers by callback where one is given, else by promise; `errMsg` says how it went. */
const later =
  (name: string, work: (options: Options) => unknown) =>
  (options: Options = {}): Promise<object> | undefined => {
    const answer = run(name, () => work(options))
    if (!options.success && !options.fail && !options.complete) return answer
    answer
      .then(options.success, options.fail)
      .then(() => answer)
      .then(options.complete, options.complete)
      .catch(() => {})
    return undefined
  }

async function run(name: string, work: () => unknown): Promise<object> {
  try {
    const result: unknown = await work()
    return { errMsg: `${name}:ok`, ...(typeof result === 'object' ? result : {}) }
  } catch (thrown) {
    throw Object.assign(new Error(name), {
      errMsg: `${name}:fail ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    })
  }
}

/** The part of `wx` this mini-program uses. Anything else is noted in `seen.unknown` and is undefined. */
export function fakeWx(origin: string, phone: Phone, go: Navigation, seen: Seen): object {
  const storage = new Map<string, unknown>(Object.entries(phone.stored ?? {}))
  const files = new Map<string, string>()
  const known: Record<string, unknown> = {
    getSystemInfoSync: () => SYSTEM,
    getWindowInfo: () => SYSTEM,
    getDeviceInfo: () => SYSTEM,
    getAppBaseInfo: () => SYSTEM,
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: phone.scene ?? 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: phone.scene ?? 1001 }),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => true,
    nextTick: (run: () => void) => setTimeout(run, 0),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    setStorage: later('setStorage', ({ key, data }) => void storage.set(String(key), structuredClone(data))),
    request: later('request', (options) => request(origin, options, seen)),
    downloadFile: later('downloadFile', (options) => download(origin, options, files)),
    shareFileMessage: later('shareFileMessage', ({ filePath, fileName }) => {
      seen.sharedFiles.push({ fileName: String(fileName), text: files.get(String(filePath)) ?? '' })
    }),
    getScreenBrightness: later('getScreenBrightness', () => ({ value: 0.5 })),
    setScreenBrightness: later('setScreenBrightness', () => {}),
    getPrivacySetting: later('getPrivacySetting', () => ({
      needAuthorization: true,
      privacyContractName: '《团客小程序隐私保护指引》',
    })),
    openPrivacyContract: later('openPrivacyContract', () => {}),
    getUpdateManager: () => ({
      onUpdateReady: (tell: () => void) => {
        seen.updateReady = tell
      },
      applyUpdate: () => {
        seen.isUpdated = true
      },
    }),
    onNeedPrivacyAuthorization: (ask: Seen['askPrivacy']) => {
      seen.askPrivacy = ask
    },
    createSelectorQuery: () => fakeSelectorQuery(fakeCanvas(seen.drawn)),
    canvasToTempFilePath: later('canvasToTempFilePath', () => ({ tempFilePath: 'wxfile://tmp/poster.jpg' })),
    saveImageToPhotosAlbum: later('saveImageToPhotosAlbum', () => {}),
    chooseMedia: later('chooseMedia', ({ count }) => ({ tempFiles: chosen(phone, Number(count ?? 9)) })),
    uploadFile: (options: Options) => {
      void later('uploadFile', (asked) => upload(origin, asked, phone, seen))(options)
      return { abort: () => {}, onProgressUpdate: () => {}, onHeadersReceived: () => {} }
    },
    pageScrollTo: later('pageScrollTo', ({ selector }) => void seen.scrolledTo.push(String(selector))),
    previewImage: later('previewImage', () => {}),
    updateShareMenu: later('updateShareMenu', (menu) => void seen.shareMenus.push(menu)),
    login: later('login', () => phone.login()),
    requestPayment: later('requestPayment', (options) => phone.requestPayment(options as Record<string, string>)),
    requestSubscribeMessage: later('requestSubscribeMessage', ({ tmplIds }) => phone.subscribe(tmplIds as string[])),
    openBusinessView: later('openBusinessView', async ({ businessType, extraData }) => {
      if (businessType !== 'weappOrderConfirm') throw new Error(`unknown business view ${String(businessType)}`)
      const { transaction_id: transactionId } = extraData as { transaction_id: string }
      return { extraData: { status: await phone.confirmReceipt(transactionId) } }
    }),
    showModal: later('showModal', (options) => {
      const { title, content, confirmText } = options as unknown as Parameters<Phone['showModal']>[0]
      seen.questions.push(`${title} ${content}`)
      const confirm = phone.showModal({ title, content, confirmText })
      return { confirm, cancel: !confirm }
    }),
    showToast: later('showToast', ({ title }) => void seen.toasts.push(String(title))),
    setClipboardData: later('setClipboardData', () => {}),
    stopPullDownRefresh: later('stopPullDownRefresh', () => {}),
    navigateTo: later('navigateTo', ({ url }) => go.navigateTo(String(url))),
    redirectTo: later('redirectTo', ({ url }) => go.redirectTo(String(url))),
    switchTab: later('switchTab', ({ url }) => go.switchTab(String(url))),
    navigateBack: later('navigateBack', ({ delta }) => go.navigateBack(Number(delta ?? 1))),
  }
  return new Proxy(known, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target) return target[name as string]
      if (/^(on|off)[A-Z]/.test(name)) return () => {}
      if (name !== 'webpackJsonp' && name !== 'cloud') seen.unknown.add(name)
      return undefined
    },
  })
}

const PHOTO = /^wxfile:\/\/tmp\/photo-(\d+)\.jpg$/

const chosen = ({ photos = [] }: Phone, count: number) =>
  photos
    .slice(0, count)
    .map((bytes, index) => ({ tempFilePath: `wxfile://tmp/photo-${index}.jpg`, size: bytes.length }))

/** As a form with one file; the answer's body stays a text, as WeChat leaves it. */
async function upload(origin: string, options: Options, { photos }: Phone, seen: Seen): Promise<object> {
  const { url, filePath, name, header } = options as Record<'url' | 'filePath' | 'name', string> & {
    header: Record<string, string>
  }
  const bytes = photos?.[Number(PHOTO.exec(filePath)?.[1] ?? -1)]
  if (!bytes) throw new Error('file not found')
  const path = url.slice(BUILT_FOR.length)
  seen.requests.push(`POST ${path}`)
  const body = new FormData()
  body.append(name, new Blob([new Uint8Array(bytes)]), 'photo.jpg')
  const answer = await fetch(origin + path, { method: 'POST', headers: header, body })
  return { statusCode: answer.status, data: await answer.text() }
}

/** Keeps the file as the phone would, under a name of its own. */
async function download(origin: string, { url, header }: Options, files: Map<string, string>): Promise<object> {
  const answer = await fetch(String(url).replace(BUILT_FOR, origin), { headers: header as Record<string, string> })
  const tempFilePath = `wxfile://tmp/${files.size + 1}`
  files.set(tempFilePath, await answer.text())
  return { statusCode: answer.status, tempFilePath }
}

async function request(origin: string, options: Options, seen: Seen): Promise<object> {
  const { url, method, header, data } = options as {
    url: string
    method: string
    header: Record<string, string>
    data?: string
  }
  if (!url.startsWith(BUILT_FOR)) throw new Error(`the bundle calls ${url}, it was to be built for ${BUILT_FOR}`)
  const path = url.slice(BUILT_FOR.length)
  seen.requests.push(`${method} ${path}`)
  const answer = await fetch(origin + path, { method, headers: header, body: data })
  if (seen.loseAnswerTo === `${method} ${path}`) {
    seen.loseAnswerTo = undefined
    throw new Error('timeout')
  }
  if (answer.status === 304) seen.unchanged.push(`${method} ${path}`)
  const text = await answer.text()
  const isJson = (answer.headers.get('content-type') ?? '').includes('json')
  const body: unknown = isJson && text ? JSON.parse(text) : text
  return { statusCode: answer.status, data: body, header: Object.fromEntries(answer.headers), cookies: [] }
}
