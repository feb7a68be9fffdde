import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DatabaseTarget } from './platform/db/data-source.ts'

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true')
/** A flag that may also be left to what suits. */
const choice = z
  .enum(['0', '1', 'true', 'false', ''])
  .optional()
  .transform((value) => (value ? value === '1' || value === 'true' : undefined))
const whole = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback)
const text = z.string().trim().default('')
/** PEM in an environment variable may have its line breaks written as `\n`. */
const pem = z
  .string()
  .default('')
  .transform((value) => value.replaceAll('\\n', '\n'))

/** `{"team":{"id":"…","goods":"thing1"},…}`: topic → template and which keyword takes which fact; the messages check the rest. */
function templatesFrom(value: string, context: z.RefinementCtx): Record<string, Record<string, string>> {
  if (value === '') return {}
  try {
    return z.record(z.string(), z.record(z.string(), z.string())).parse(JSON.parse(value))
  } catch {
    context.addIssue({ code: 'custom', message: 'is JSON of objects of texts' })
    return z.NEVER
  }
}

const variables = z.object({
  NODE_ENV: text,
  DEMO: flag,
  PORT: whole(3000, 0, 65535),
  HOST: text.transform((value) => value || '127.0.0.1'),
  PUBLIC_URL: text,
  DATA_DIR: text.transform((value) => value || './data'),
  DATABASE_URL: text.refine((value) => value === '' || /^(mysql|mariadb):\/\//.test(value), 'starts with mysql://'),
  DATABASE_POOL: whole(10, 1, 200),
  REDIS_URL: text.refine((value) => value === '' || /^rediss?:\/\//.test(value), 'starts with redis://'),
  APP_SECRET: text.refine((value) => value === '' || value.length >= 32, 'has at least 32 characters'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ACCESS_TOKEN_SECONDS: whole(1800, 60, 86_400),
  REFRESH_TOKEN_DAYS: whole(30, 1, 365),
  /** Open in production only when asked for, elsewhere unless asked not to. */
  METRICS: choice,
  API_DOCS: choice,
  MAX_CONNECTIONS: whole(2_000, 10, 100_000),
  SHUTDOWN_SECONDS: whole(10, 1, 120),
  JOB_LOCK_SECONDS: whole(30, 1, 600),
  SANDBOX_DEVICE_URL: text,
  SANDBOX_CONTROL_URL: text,
  WECHAT_APPID: text,
  WECHAT_SECRET: text,
  WECHAT_PUSH_TOKEN: text,
  WECHAT_PUSH_AES_KEY: text.refine((value) => value === '' || /^[\w+/]{43}$/.test(value), 'has 43 letters and digits'),
  WECHAT_API_BASE: text.transform((value) => value || 'https://api.weixin.qq.com'),
  WECHATPAY_API_BASE: text.transform((value) => value || 'https://api.mch.weixin.qq.com'),
  WECHAT_MESSAGE_TEMPLATES: text.transform(templatesFrom),
  WECHATPAY_MCHID: text,
  WECHATPAY_MCH_SERIAL: text,
  WECHATPAY_MCH_PRIVATE_KEY: pem,
  WECHATPAY_API_V3_KEY: text.refine((value) => value === '' || Buffer.byteLength(value) === 32, 'has 32 bytes'),
  WECHATPAY_PUBLIC_KEY_ID: text,
  WECHATPAY_PUBLIC_KEY: pem,
  WECHATPAY_PLATFORM_CERT: pem,
  WECHATPAY_PLATFORM_CERT_SERIAL: text,
})
type Variables = z.output<typeof variables>

const ALWAYS_IN_PRODUCTION = [
  'APP_SECRET',
  'PUBLIC_URL',
  'WECHAT_APPID',
  'WECHAT_SECRET',
  'WECHATPAY_MCHID',
  'WECHATPAY_MCH_SERIAL',
  'WECHATPAY_MCH_PRIVATE_KEY',
  'WECHATPAY_API_V3_KEY',
] as const

/** The settings are wrong; the message lists everything that is, one line each, and never a value. */
export class EnvError extends Error {}

/** What the process was told from outside; the only reader of environment variables. */
export class Env {
  /** Everything the environment says, for the settings a merchant has not decided yet (platform/settings-store). */
  readonly firstRun: Readonly<Record<string, string | undefined>>
  readonly demo: boolean
  readonly production: boolean
  readonly port: number
  readonly host: string
  /** Where WeChat and browsers reach this server, without a trailing slash. */
  readonly publicUrl: string
  readonly dataDir: string
  readonly database: DatabaseTarget
  readonly redisUrl: string | null
  /** 32+ characters; keys are derived from it, it is never used directly. */
  readonly appSecret: string
  readonly logLevel: Variables['LOG_LEVEL']
  readonly accessTokenSeconds: number
  readonly refreshTokenDays: number
  /** What is shown to whoever asks: `/metrics`, `/api/docs`. */
  readonly isOpen: { metrics: boolean; docs: boolean }
  /** Of one process; more are turned away at the door. */
  readonly maxConnections: number
  readonly shutdownSeconds: number
  /** How long after its last sign of life a process is taken for dead and its jobs are begun again. */
  readonly jobLockSeconds: number
  readonly sandbox: { deviceUrl: string; controlUrl: string } | null
  readonly wechat: { appId: string; secret: string; apiBase: string; pushToken: string; pushAesKey: string }
  /** Topic of a subscribe message → `id` of its template, and which fact fills which keyword. */
  readonly messageTemplates: Record<string, Record<string, string>>
  readonly wechatPay: {
    apiBase: string
    mchId: string
    mchSerial: string
    mchPrivateKey: string
    apiV3Key: string
    publicKeyId: string
    publicKey: string
    platformCert: string
    platformCertSerial: string
  }

  constructor(v: Variables, source: Record<string, string | undefined>) {
    this.firstRun = source
    this.demo = v.DEMO
    this.production = v.NODE_ENV === 'production'
    this.port = v.PORT
    this.host = v.HOST
    this.publicUrl = (v.PUBLIC_URL || `http://127.0.0.1:${v.PORT}`).replace(/\/+$/, '')
    this.dataDir = v.DATA_DIR
    this.database = v.DATABASE_URL
      ? { url: v.DATABASE_URL, poolSize: v.DATABASE_POOL }
      : { sqliteFile: join(v.DATA_DIR, 'tuanke.sqlite') }
    this.redisUrl = v.REDIS_URL || null
    this.appSecret = v.APP_SECRET || keptSecret(v.DATA_DIR)
    this.logLevel = v.LOG_LEVEL
    this.accessTokenSeconds = v.ACCESS_TOKEN_SECONDS
    this.refreshTokenDays = v.REFRESH_TOKEN_DAYS
    this.isOpen = { metrics: v.METRICS ?? !this.production, docs: v.API_DOCS ?? !this.production }
    this.maxConnections = v.MAX_CONNECTIONS
    this.shutdownSeconds = v.SHUTDOWN_SECONDS
    this.jobLockSeconds = v.JOB_LOCK_SECONDS
    this.sandbox = v.SANDBOX_CONTROL_URL ? { deviceUrl: v.SANDBOX_DEVICE_URL, controlUrl: v.SANDBOX_CONTROL_URL } : null
    this.wechat = {
      appId: v.WECHAT_APPID,
      secret: v.WECHAT_SECRET,
      apiBase: v.WECHAT_API_BASE,
      pushToken: v.WECHAT_PUSH_TOKEN,
      pushAesKey: v.WECHAT_PUSH_AES_KEY,
    }
    this.messageTemplates = v.WECHAT_MESSAGE_TEMPLATES
    this.wechatPay = {
      apiBase: v.WECHATPAY_API_BASE,
      mchId: v.WECHATPAY_MCHID,
      mchSerial: v.WECHATPAY_MCH_SERIAL,
      mchPrivateKey: v.WECHATPAY_MCH_PRIVATE_KEY,
      apiV3Key: v.WECHATPAY_API_V3_KEY,
      publicKeyId: v.WECHATPAY_PUBLIC_KEY_ID,
      publicKey: v.WECHATPAY_PUBLIC_KEY,
      platformCert: v.WECHATPAY_PLATFORM_CERT,
      platformCertSerial: v.WECHATPAY_PLATFORM_CERT_SERIAL,
    }
  }
}

/**
 * Reads and checks all settings at once; `more` finds what is wrong with variables that are not ours.
 * @throws EnvError that lists every problem
 */
export function readEnv(
  source: Record<string, string | undefined> = process.env,
  more: (source: Record<string, string | undefined>) => string[] = () => [],
): Env {
  const parsed = variables.safeParse(source)
  const own = parsed.success
    ? wrongInProduction(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const problems = [...own, ...more(source)]
  if (!parsed.success || problems.length > 0)
    throw new EnvError(`The settings are wrong:\n${problems.map((line) => `  ${line}`).join('\n')}`)
  return new Env(parsed.data, source)
}

/** For the serving process, which can do nothing without WeChat. @throws EnvError */
export function requireWechat({ wechat, wechatPay }: Env): void {
  if (wechat.appId && wechatPay.mchPrivateKey && wechatPay.apiV3Key) return
  throw new EnvError(
    'WECHAT_APPID, WECHATPAY_MCH_PRIVATE_KEY and the other WECHAT… settings are missing.\n' +
      '  `npm start` starts the sandbox, which provides them; the deployment guide says where the real ones come from.',
  )
}

function wrongInProduction(v: Variables): string[] {
  return v.NODE_ENV === 'production' ? [...missingInProduction(v), ...demoInProduction(v)] : []
}

/** Whoever mixes the two shows invented orders to customers, or lets strangers in who have read our demo's passwords. */
function demoInProduction(v: Variables): string[] {
  const wrong: string[] = []
  if (v.DEMO) wrong.push('DEMO: a demo never runs with NODE_ENV=production: its logins are public')
  for (const name of ['SANDBOX_DEVICE_URL', 'SANDBOX_CONTROL_URL'] as const)
    if (v[name]) wrong.push(`${name}: leads to the sandbox, and NODE_ENV=production never does`)
  for (const name of ['WECHAT_API_BASE', 'WECHATPAY_API_BASE'] as const)
    if (!/^https:\/\/[\w-]+(\.[\w-]+)*\.weixin\.qq\.com\/?$/.test(v[name]))
      wrong.push(`${name}: NODE_ENV=production talks to https://….weixin.qq.com only`)
  return wrong
}

function missingInProduction(v: Variables): string[] {
  const missing = ALWAYS_IN_PRODUCTION.filter((name) => v[name] === '').map(
    (name) => `${name}: missing, and NODE_ENV=production needs it`,
  )
  if (!v.WECHATPAY_PUBLIC_KEY && !v.WECHATPAY_PLATFORM_CERT)
    missing.push('WECHATPAY_PUBLIC_KEY or WECHATPAY_PLATFORM_CERT: one of them must verify what WeChat Pay sends')
  if (v.PUBLIC_URL && !v.PUBLIC_URL.startsWith('https://')) missing.push('PUBLIC_URL: must be https:// in production')
  return missing
}

/** Outside production the secret is made once and kept, so sessions and sealed data survive a restart. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'app-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
