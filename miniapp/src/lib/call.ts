import Taro from '@tarojs/taro'

/** Offers to dial; whoever says no has said enough. */
export function call(phoneNumber: string): void {
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
