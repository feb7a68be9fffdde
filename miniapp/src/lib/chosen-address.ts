import Taro from '@tarojs/taro'

const CHOSEN = 'address:chosen'

/** The address book tells the page below it which address was tapped. */
export function announceAddress(code: string): void {
  Taro.eventCenter.trigger(CHOSEN, code)
}

export function onAddressChosen(listener: (code: string) => void): () => void {
  Taro.eventCenter.on(CHOSEN, listener)
  return () => Taro.eventCenter.off(CHOSEN, listener)
}
