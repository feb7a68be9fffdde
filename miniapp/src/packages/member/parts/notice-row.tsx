import { CustomWrapper, Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import type { Notice } from '../../../lib/schemas.ts'
import { timeOfDay } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { noticePage } from '../notice-page.ts'
import { noticeTexts as t } from '../texts.ts'

interface Props {
  notice: Notice
  isRead: boolean
  onOpen: (notice: Notice) => void
}

/** One piece of news; a dot and a word say that it has not been opened. */
export function NoticeRow({ notice, isRead, onOpen }: Props) {
  const label = isRead ? notice.title : `${t.isUnread} ${notice.title}`
  return (
    <CustomWrapper>
      <View
        className={`card notice${isRead ? '' : ' notice--new'}`}
        onClick={() => onOpen(notice)}
        {...tappable(label)}
      >
        <View className="row row--between notice__head">
          <Text className="notice__title">{notice.title}</Text>
          <Text className="note num notice__time">{timeOfDay(notice.createdAt, now())}</Text>
        </View>
        <View className="notice__body">{notice.body}</View>
        {noticePage(notice) !== undefined && <View className="notice__arrow" />}
      </View>
    </CustomWrapper>
  )
}
