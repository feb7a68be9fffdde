import Taro, { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { knownMemberNo } from './me.ts'
import { pictureUrl } from './picture-url.ts'

interface Shared {
  title: string
  /** Page address as in `routes`, without the sharer. */
  path: string
  imageUrl: string | null
}

const withSharer = (path: string) => (knownMemberNo() ? `${path}&from=${knownMemberNo()}` : path)

/** What WeChat's own share menu sends from this page. */
export function useSharing(shared: Shared): void {
  const imageUrl = shared.imageUrl ? pictureUrl(shared.imageUrl) : undefined
  useShareAppMessage(() => ({ title: shared.title, path: withSharer(shared.path), imageUrl }))
  useShareTimeline(() => ({ title: shared.title, query: withSharer(shared.path).split('?')[1], imageUrl }))
}

/** Browser preview: the link goes to the clipboard; the person pastes it where they like. */
export async function copyLink(path: string, told: string): Promise<void> {
  await Taro.setClipboardData({ data: `${window.location.origin}/#${withSharer(path)}` })
  void Taro.showToast({ title: told, icon: 'none' })
}
