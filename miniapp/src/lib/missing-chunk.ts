import Taro from '@tarojs/taro'
import { pick } from './texts.ts'

const words = pick(
  {
    title: '页面没能打开',
    content: '网络断开过，或者商城刚刚更新了。重新打开就好。',
    confirmText: '重新打开',
    cancelText: '稍后',
  },
  {
    title: 'This page did not open',
    content: 'The network was away, or the shop has just been updated. Opening it again helps.',
    confirmText: 'Reload',
    cancelText: 'Later',
  },
)

/**
 * In a browser a page comes as files of its own, which are gone after a new deployment and may be lost on the way. A tab
 * of the old build would stay blank: it says so and offers to load the new one.
 */
export function offerReload(): void {
  if (process.env.TARO_ENV !== 'h5') return
  let isAsking = false
  const ask = () => {
    if (isAsking) return
    isAsking = true
    void Taro.showModal(words)
      .then(({ confirm }) => confirm && window.location.reload())
      .finally(() => (isAsking = false))
  }
  // A file that fails tells its own element only, on the way down.
  window.addEventListener('error', ({ target }) => isOurFile(target) && ask(), true)
}

function isOurFile(target: EventTarget | null): boolean {
  const address =
    target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement ? target.href : ''
  return address.startsWith(window.location.origin)
}
