import { createPrivateKey, createPublicKey, generateKeyPair, randomInt, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { selfSigned, type Certificate } from './certificate.ts'

/** What is stored: made once for a data directory, because three RSA keys cost about a second. */
interface StoredKeyring {
  appid: string
  appSecret: string
  mchid: string
  apiV3Key: string
  publicKeyId: string
  merchantKeyPem: string
  merchantCertificate: Certificate
  payKeyPem: string
  payPublicKeyPem: string
  platformKeyPem: string
  platformCertificate: Certificate
}

/** Everything the two sides of the fake hold: WeChat Pay's private keys, and of the merchant only what WeChat would know. */
export interface Keyring extends StoredKeyring {
  /** Signs in public-key mode. */
  payKey: KeyObject
  /** Signs in platform-certificate mode. */
  platformKey: KeyObject
  /** Out of the merchant's certificate. */
  merchantPublicKey: KeyObject
}

const newRsaKey = async (): Promise<{ privateKey: string; publicKey: string }> =>
  promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })

/** Reads `directory`/keyring.json, or makes it the first time. */
export async function openKeyring(directory: string): Promise<Keyring> {
  const stored = (await readStored(directory)) ?? (await makeStored(directory))
  return {
    ...stored,
    payKey: createPrivateKey(stored.payKeyPem),
    platformKey: createPrivateKey(stored.platformKeyPem),
    merchantPublicKey: createPublicKey(stored.merchantCertificate.pem),
  }
}

async function readStored(directory: string): Promise<StoredKeyring | undefined> {
  const path = join(directory, 'keyring.json')
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as StoredKeyring) : undefined
}

async function makeStored(directory: string): Promise<StoredKeyring> {
  const [merchant, pay, platform] = await Promise.all([newRsaKey(), newRsaKey(), newRsaKey()])
  const now = new Date()
  const mchid = `19${randomInt(10_000_000, 99_999_999)}`
  const stored: StoredKeyring = {
    appid: `wx${randomBytes(8).toString('hex')}`,
    appSecret: randomBytes(16).toString('hex'),
    mchid,
    apiV3Key: randomBytes(16).toString('hex'),
    publicKeyId: `PUB_KEY_ID_01${mchid}${now.getUTCFullYear()}${randomInt(100_000, 999_999)}`,
    merchantKeyPem: merchant.privateKey,
    merchantCertificate: selfSigned(merchant.privateKey, mchid, now),
    payKeyPem: pay.privateKey,
    payPublicKeyPem: pay.publicKey,
    platformKeyPem: platform.privateKey,
    platformCertificate: selfSigned(platform.privateKey, 'Tenpay.com sandbox', now),
  }
  await mkdir(directory, { recursive: true })
  return keepFirst(directory, stored)
}

/** Two sandboxes may start on one new directory at once (parallel tests): a hard link appears only once, so both use the winner's keys. */
async function keepFirst(directory: string, made: StoredKeyring): Promise<StoredKeyring> {
  const draft = join(directory, `keyring.${randomBytes(4).toString('hex')}`)
  await writeFile(draft, JSON.stringify(made, null, 2), { mode: 0o600 })
  const won = await link(draft, join(directory, 'keyring.json')).then(
    () => true,
    () => false,
  )
  await unlink(draft)
  return won ? made : ((await readStored(directory)) ?? made)
}
