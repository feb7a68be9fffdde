import { useReachBottom } from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
import { now } from '../../../../lib/clock.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { openPage } from '../../../../lib/routes.ts'
import type { Notice } from '../../../../lib/schemas.ts'
import { isSignedIn } from '../../../../lib/session.ts'
import { dayName } from '../../../../lib/time-words.ts'
import { Action } from '../../../../ui/action.tsx'
import { ListStates } from '../../../../ui/list-states.tsx'
import { SignInView } from '../../../../ui/sign-in-view.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { noticePage } from '../../notice-page.ts'
import { byDay } from '../../notices-by-day.ts'
import { NoticeRow } from '../../parts/notice-row.tsx'
import { noticeTexts as t } from '../../texts.ts'
import { useInbox } from '../../use-inbox.ts'
import './index.scss'

export default function NoticesPage() {
  usePageTitle('Notices')
  const { list, unread, isRead, readOne, readAll } = useInbox()
  useReachBottom(list.more)

  const open = (notice: Notice) => {
    readOne(notice)
    const address = noticePage(notice)
    if (address) openPage(address)
  }

  if (!list.items && !isSignedIn())
    return (
      <View className="page">
        <SignInView onSignedIn={() => void list.reload()} />
      </View>
    )
  return (
    <View className="page">
      {list.items && list.items.length > 0 && (
        <View className="row row--between notices__head">
          <Text className="note num">{unread > 0 ? t.unread(unread) : t.allRead}</Text>
          {unread > 0 && (
            <Action small kind="bare" onTap={() => void readAll()}>
              {t.readAll}
            </Action>
          )}
        </View>
      )}
      {byDay(list.items ?? []).map(({ day, rows }) => (
        <View key={day} className="notices__day">
          <View className="note notices__date">{dayName(rows[0]!.createdAt, now())}</View>
          {rows.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} isRead={isRead(notice)} onOpen={open} />
          ))}
        </View>
      ))}
      <ListStates
        list={list}
        skeleton={<Bones heights={[84, 84, 84, 84]} />}
        empty={{ picture: 'bell', title: t.empty, text: t.emptyText }}
      />
    </View>
  )
}
