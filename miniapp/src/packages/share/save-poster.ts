import Taro from '@tarojs/taro'
import { confirmed, say } from '../../lib/toast.ts'
import { shareTexts as t } from './texts.ts'

/** Into the phone's album, or as a download in a browser. Asked for only now, and a no is a no. */
export async function savePoster(file: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') return download(file)
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: file })
    say(t.saved)
  } catch (thrown) {
    const message = String((thrown as { errMsg?: unknown } | null)?.errMsg ?? '')
    if (/cancel/.test(message)) return
    // "auth deny" is the person's earlier no; only the settings can undo it. Anything else: privacy not agreed, no room.
    if (!/auth/.test(message)) return say(t.notAllowed)
    if (await confirmed(t.denied, t.deniedWay, t.settings, t.cancel)) await Taro.openSetting()
  }
}

function download(file: string): void {
  const link = document.createElement('a')
  link.href = file
  link.download = 'poster.jpg'
  link.click()
  say(t.saved)
}
