import { Text, View } from '@tarojs/components'
import { api } from '../../../lib/api.ts'
import type { CheckInState } from '../../../lib/schemas.ts'
import { say, sayError } from '../../../lib/toast.ts'
import { named } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import { useOnce } from '../../../lib/send-once.ts'
import { checkInTexts as t } from '../texts.ts'
import './check-in-card.scss'

interface Props {
  state: CheckInState
  /** Points came: the page shows the new balance. */
  onDone: (state: CheckInState, earned: number) => void
}

/** The days of the round as stepping stones, and one button. */
export function CheckInCard({ state, onDone }: Props) {
  const { isBusy, once } = useOnce()
  const today = state.round.find((day) => day.isToday)

  const checkIn = async () => {
    try {
      const done = await once('check-in', (header) => api.post('/api/v1/app/me/check-in', { header }))
      if (!done) return
      if (done.earned > 0) say(t.earned(done.earned))
      onDone(done, done.earned)
    } catch (thrown) {
      sayError(thrown)
    }
  }

  return (
    <View className="card check-in">
      <View className="row row--between">
        <View className="grow">
          <View className="check-in__title">{t.title}</View>
          <View className="note">{state.streak > 0 ? t.streak(state.streak) : t.fresh}</View>
        </View>
        <Action
          small
          className="check-in__button"
          kind={state.isDoneToday ? 'soft' : 'primary'}
          disabled={state.isDoneToday}
          busy={isBusy}
          onTap={() => void checkIn()}
        >
          {state.isDoneToday ? t.done : isBusy ? t.busy : t.do(today?.points ?? 0)}
        </Action>
      </View>
      <View className="check-in__round">
        {state.round.map((day) => (
          <View
            key={day.number}
            className={`check-in__day${day.isDone ? ' check-in__day--done' : day.isToday ? ' check-in__day--today' : ''}`}
            {...named(`${day.isDone ? t.doneDay(day.number) : t.day(day.number)} +${day.points}`, 'img')}
          >
            <Text className="check-in__points num">{day.isDone ? '✓' : `+${day.points}`}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
