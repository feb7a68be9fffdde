import Taro from '@tarojs/taro'

const KEY = 'sharer'

/** Who brought this person here, from a shared link; the last one before the order counts. */
export function rememberSharer(memberNo: string | undefined): void {
  if (memberNo) Taro.setStorageSync(KEY, memberNo)
}

export function sharerMemberNo(): string | undefined {
  return Taro.getStorageSync<string>(KEY) || undefined
}
