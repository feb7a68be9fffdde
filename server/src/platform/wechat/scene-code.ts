import { WechatError } from './wechat.errors.ts'

export interface SceneCodeOptions {
  /** 1 to 32 of the characters WeChat allows; the page reads it back with `decodeURIComponent(query.scene)`. */
  scene: string
  /** Path of a page of the mini-program, without a leading slash and without a query. */
  page: string
  /** Pixels, 280 to 1280; WeChat's default is 430. */
  width?: number
}

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const PAGE = /^[\w-]+(\/[\w-]+)*$/

/**
 * Body of getwxacodeunlimit, checked here because WeChat counts refused calls against the same quota.
 *
 * @throws WechatError kind `refused`: 40129 for the scene, 41030 for the page, 40097 for the width.
 */
export function sceneCodeBody(options: SceneCodeOptions, envVersion: 'release' | 'trial' | 'develop'): object {
  const { scene, page, width } = options
  if (!SCENE.test(scene)) throw new WechatError(40129, 'invalid scene')
  if (!PAGE.test(page)) throw new WechatError(41030, 'invalid page')
  if (width !== undefined && !(Number.isInteger(width) && width >= 280 && width <= 1280)) {
    throw new WechatError(40097, 'invalid width')
  }
  // Only published pages can be checked, so a trial or development version must not ask for it.
  return { scene, page, width, check_path: envVersion === 'release', env_version: envVersion }
}

/** True for the first bytes of a PNG or a JPEG: WeChat sends either under the same interface. */
export function isImage(bytes: Buffer): boolean {
  const png = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  const jpeg = bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))
  return png || jpeg
}
