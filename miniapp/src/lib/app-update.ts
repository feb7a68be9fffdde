import Taro from '@tarojs/taro'
import { pick } from './texts.ts'

const words = pick(
  { title: '有新版本了', content: '重新打开就能用上，花不了几秒。', confirmText: '现在更新', cancelText: '稍后' },
  {
    title: 'There is a new version',
    content: 'It takes a few seconds.',
    confirmText: 'Update',
    cancelText: 'Later',
  },
)

/**
 * WeChat fetches a new version while the old one runs, and would show it at the next cold start, which may be days away;
 * the person is asked once it has come. Until then the old one must get along with a newer server.
 */
export function offerUpdate(): void {
  if (process.env.TARO_ENV === 'h5') return
  const manager = wx.getUpdateManager?.()
  manager?.onUpdateReady(() => {
    void Taro.showModal(words).then(({ confirm }) => confirm && manager.applyUpdate())
  })
}
