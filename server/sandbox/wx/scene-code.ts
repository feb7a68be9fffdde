import qrcode from 'qrcode-generator'
import sharp from 'sharp'
import type { World } from '../world/world.ts'
import { checkAccessToken } from './access-token.ts'
import { WxError } from './wx-error.ts'

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/
const LONGEST_SCENE = 32
const [NARROWEST, WIDEST, USUAL] = [280, 1_280, 430]
/** Modules of white around the code, without which scanners do not find it. */
const QUIET_ZONE = 4

/**
 * POST /wxa/getwxacodeunlimit: a PNG, or a JSON error. The real picture is WeChat's own round code; this is a QR code that
 * opens the browser preview at the same page with the same scene.
 */
export async function sceneCode(
  world: World,
  query: Record<string, string>,
  body: Record<string, unknown>,
  pages: ReadonlySet<string> | undefined,
): Promise<{ png: Buffer }> {
  checkAccessToken(world, query.access_token)
  const { scene, page = '', width = USUAL, env_version: version = 'release', check_path: checkPath = true } = body
  if (typeof scene !== 'string' || scene.length === 0 || scene.length > LONGEST_SCENE) {
    throw new WxError(40169, 'invalid length for scene, or the data is not json string')
  }
  if (!SCENE.test(scene)) throw new WxError(40129, 'invalid scene')
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?')) throw new WxError(41030, 'invalid page')
  if (checkPath !== false && page !== '' && pages && !pages.has(page)) throw new WxError(41030, 'invalid page')
  if (!['release', 'trial', 'develop'].includes(String(version))) throw new WxError(40097, 'invalid args')
  if (!Number.isInteger(width) || Number(width) < NARROWEST || Number(width) > WIDEST) {
    throw new WxError(40097, 'invalid args: width')
  }
  const target = `${world.storefrontUrl}/#/${page}?scene=${encodeURIComponent(scene)}`
  return { png: await drawQr(target, Number(width)) }
}

async function drawQr(text: string, width: number): Promise<Buffer> {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount() + 2 * QUIET_ZONE
  const pixels = Buffer.alloc(size * size, 255)
  for (let row = 0; row < code.getModuleCount(); row++) {
    for (let column = 0; column < code.getModuleCount(); column++) {
      if (code.isDark(row, column)) pixels[(row + QUIET_ZONE) * size + column + QUIET_ZONE] = 0
    }
  }
  return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(width, width, { kernel: 'nearest' })
    .png()
    .toBuffer()
}
