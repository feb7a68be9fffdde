import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import type { AfterSaleDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { StateHead } from '../../../ui/state-head.tsx'
import { afterSaleTexts, caseTexts as t } from '../texts.ts'

const GREEN = ['refunded', 'refunding']
const GREY = ['withdrawn', 'closed', 'refused']

/** The one sentence on what happens now. */
export function CaseHead({ one }: { one: AfterSaleDetail }) {
  const { state, reply, amountFen, isAutomatic, answerDueAt, returnDueAt } = one
  const isGreen = GREEN.includes(state)
  const isLate = state === 'applied' && Date.parse(answerDueAt) <= now()
  const until = dayTime(state === 'waiting-return' && returnDueAt ? returnDueAt : answerDueAt, now())
  return (
    <View>
      <StateHead
        tone={isGreen ? 'green' : GREY.includes(state) ? 'grey' : 'brand'}
        title={afterSaleTexts.state[state]}
        sum={isGreen ? formatFen(amountFen) : undefined}
        text={isLate ? t.overdue : state in t.what ? t.what[state](until) : t.newer}
      >
        {isAutomatic && <Text className="case-head__automatic">{t.automatic}</Text>}
      </StateHead>
      {reply && (
        <View className="card">
          <Text className="card__title">{t.reply}</Text>
          <View className="case-head__reply">{reply}</View>
        </View>
      )}
    </View>
  )
}
