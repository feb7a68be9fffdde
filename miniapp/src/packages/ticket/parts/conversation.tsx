import { CustomWrapper, Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { showPictures } from '../../../lib/show-pictures.ts'
import type { TicketLine } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { tappable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { talkTexts as t } from '../texts.ts'

const MARKS: Partial<Record<TicketLine['kind'], string>> = {
  solved: t.solvedLine,
  reopened: t.reopenedLine,
  adopted: t.adoptedLine,
}

/** Both sides' words, oldest first; moves without words stand between them. */
export function Conversation({ messages }: { messages: TicketLine[] }) {
  return (
    <View>
      {messages.map((line, index) => (
        <CustomWrapper key={index}>
          {line.kind === 'confirmed' || line.kind === 'closed' ? <Move line={line} /> : <Words line={line} />}
        </CustomWrapper>
      ))}
    </View>
  )
}

function Words({ line }: { line: TicketLine }) {
  const isMine = line.author === 'member'
  const mark = MARKS[line.kind]
  return (
    <View className={`talk${isMine ? ' talk--me' : ''}`}>
      <View className="talk__who num">
        {isMine ? t.me : t.service} · {dayTime(line.createdAt, now())}
      </View>
      <View className="talk__bubble">
        {mark && <Text className="talk__mark">{mark}</Text>}
        <Text userSelect>{line.text}</Text>
      </View>
      {line.pictures.length > 0 && (
        <View className="talk__pictures">
          {line.pictures.map((url, index) => (
            <View key={url} onClick={() => showPictures(line.pictures, index)} {...tappable(t.picture(index + 1))}>
              <Picture className="talk__picture" url={url} alt="" width={360} />
            </View>
          ))}
        </View>
      )}
    </View>
  )
}

function Move({ line }: { line: TicketLine }) {
  return (
    <View className="talk__line num">
      {line.kind === 'confirmed' ? t.confirmedLine : t.closedLine} · {dayTime(line.createdAt, now())}
    </View>
  )
}
