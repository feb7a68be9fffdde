import Taro from '@tarojs/taro'

/** Enough room above for the words that name the part. */
const ABOVE_PX = -120

/** Brings the part with this id into sight; in a browser the cursor goes into its field too, which WeChat does by `focus`. */
export function reveal(id: string): void {
  if (process.env.TARO_ENV === 'h5') {
    const part = document.getElementById(id)
    part?.scrollIntoView({ block: 'center' })
    part?.querySelector('input')?.focus({ preventScroll: true })
    return
  }
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: ABOVE_PX, duration: 200 }).catch(() => undefined)
}
