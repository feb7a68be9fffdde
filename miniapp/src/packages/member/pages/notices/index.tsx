import { useReachBottom } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { api } from '../../../../lib/api.ts'
import { now } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePages } from '../../../../lib/pages.ts'
import { openPage } from '../../../../lib/routes.ts'
import type { Notice } from '../../../../lib/schemas.ts'
import { dayTime } from '../../../../lib/time-words.ts'
import { tappable } from '../../../../ui/a11y.ts'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { ListEnd } from '../../../../ui/list-end.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { noticePage } from '../../notice-page.ts'
import { noticeTexts as t } from '../../texts.ts'
import './index.scss'

export default function NoticesPage() {
  usePageTitle('Notices')
  const list = usePages((cursor) => api.get('/api/v1/app/me/notices', { query: { cursor } }), '')
  useReachBottom(list.more)

  // Seen is read: the newest number covers all below it. Failing to say so only leaves the dot a little longer.
  const newest = list.items?.[0]
  useEffect(() => {
    if (newest && !newest.readAt)
      api.post('/api/v1/app/me/notices/read', { body: { upToId: newest.id } }).catch(() => undefined)
  }, [newest])

  return (
    <View className="page">
      {list.items?.map((notice) => (
        <View className="card notice" key={notice.id} onClick={() => open(notice)} {...tappable(notice.title)}>
          <View className="row row--between">
            <View className="row">
              {!notice.readAt && <View className="notice__dot" />}
              <Text className="strong">{notice.title}</Text>
            </View>
            <Text className="note num">{dayTime(notice.createdAt, now())}</Text>
          </View>
          <View className="notice__body">{notice.body}</View>
        </View>
      ))}
      {!list.items && list.isLoading && [1, 2, 3].map((row) => <Bone key={row} height={84} top={12} />)}
      {list.error && !list.isLoading && <ErrorView error={list.error} onRetry={list.reload} />}
      {list.items?.length === 0 && <StateView picture="bell" title={t.empty} text={t.emptyText} />}
      <ListEnd list={list} />
    </View>
  )
}

function open(notice: Notice): void {
  const address = noticePage(notice)
  if (address) openPage(address)
}
