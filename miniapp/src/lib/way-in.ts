import Taro from '@tarojs/taro'
import { SINGLE_PAGE_SCENE } from '@tuanke/shared/share/channel'

const inWechat = process.env.TARO_ENV !== 'h5'

/** WeChat's number for the way in by which the app was last opened; none in a browser. */
export function wayIn(): number | undefined {
  return inWechat ? Number(Taro.getEnterOptionsSync().scene) || undefined : undefined
}

/** Opened from the timeline: WeChat shows this page alone, and nobody can log in, pay or go on from it. */
export function isSinglePage(): boolean {
  return inWechat && Number(Taro.getLaunchOptionsSync().scene) === SINGLE_PAGE_SCENE
}
