import { Text, View } from '@tarojs/components'
import { api } from '../../../lib/api.ts'
import { useRemote } from '../../../lib/remote.ts'
import type { Me } from '../../../lib/schemas.ts'
import { useOnce } from '../../../lib/send-once.ts'
import { isSignedIn } from '../../../lib/session.ts'
import { say, sayError } from '../../../lib/toast.ts'
import { tappable } from '../../../ui/a11y.ts'
import { meTexts as t } from '../texts.ts'

/** The day's points at one tap; the round itself is on the points page. */
export function CheckInGlance({ me, onEarned }: { me: Me | null; onEarned: () => void }) {
  const { isBusy, once } = useOnce()
  const state = useRemote(async () => (isSignedIn() ? api.get('/api/v1/app/me/check-in') : null), me?.memberNo ?? '')
  const isDone = state.data?.isDoneToday === true
  const today = state.data?.round.find((day) => day.isToday)

  const checkIn = async () => {
    if (isDone || isBusy) return
    try {
      const done = await once('check-in', (header) => api.post('/api/v1/app/me/check-in', { header }))
      if (!done) return
      state.set(done)
      if (done.earned > 0) say(t.checkedIn(done.earned))
      onEarned()
    } catch (thrown) {
      sayError(thrown)
    }
  }

  return (
    <View className="glances__one" onClick={() => void checkIn()} {...tappable(isDone ? t.checkInDone : t.checkIn)}>
      <Text className={`glances__number num${isDone ? '' : ' brand'}`}>
        {isDone ? '✓' : today ? `+${today.points}` : '—'}
      </Text>
      <Text className="note">{isDone ? t.checkInDone : t.checkIn}</Text>
    </View>
  )
}
