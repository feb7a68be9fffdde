import { Picker, Text, View } from '@tarojs/components'
import { isBirthday } from '@tuanke/shared/member/birthday'
import { tappable } from '../../../ui/a11y.ts'
import { profileTexts as t } from '../account-texts.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1)
const two = (value: number) => String(value).padStart(2, '0')

interface Props {
  birthday: string | null
  /** It was changed less than a year ago. */
  isFixed: boolean
  onDay: (birthday: string) => void
}

/** Month and day; the year is nobody's business. A day that no year has becomes the last one of its month. */
export function BirthdayField({ birthday, isFixed, onDay }: Props) {
  const [month = 1, day = 1] = (birthday ?? '').split('-').map(Number)
  const row = (
    <View className="row profile-row" {...(isFixed ? {} : tappable(t.birthday))}>
      <Text className="profile-row__label">{t.birthday}</Text>
      <Text className={`grow${birthday ? '' : ' field__placeholder'}`}>
        {birthday ? t.day(month, day) : t.birthdayNone}
      </Text>
      {!isFixed && <View className="chevron" />}
    </View>
  )
  if (isFixed) return row
  return (
    <Picker
      mode="multiSelector"
      range={[MONTHS.map(t.month), DAYS.map(t.dayOnly)]}
      value={birthday ? [month - 1, day - 1] : [0, 0]}
      onChange={({ detail }) => {
        const [chosenMonth = 0, chosenDay = 0] = detail.value
        onDay(lastThatExists(chosenMonth + 1, chosenDay + 1))
      }}
    >
      {row}
    </Picker>
  )
}

function lastThatExists(month: number, day: number): string {
  const text = `${two(month)}-${two(day)}`
  return isBirthday(text) ? text : lastThatExists(month, day - 1)
}
