import { Text, View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { now } from '../../../lib/clock.ts'
import type { AfterSaleDetail } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { afterSaleTexts, caseTexts as t } from '../texts.ts'

const GREEN = ['refunded', 'refunding']
const GREY = ['withdrawn', 'closed', 'refused']

/** The one sentence on what happens now. */
export function CaseHead({ one }: { one: AfterSaleDetail }) {
  const { state, reply, amountFen, isAutomatic, answerDueAt, returnDueAt } = one
  const tone = GREEN.includes(state) ? ' case-head--green' : GREY.includes(state) ? ' case-head--grey' : ''
  const isLate = state === 'applied' && Date.parse(answerDueAt) <= now()
  const until = dayTime(state === 'waiting-return' && returnDueAt ? returnDueAt : answerDueAt, now())
  return (
    <View>
      <View className={`case-head${tone}`}>
        <Text className="case-head__name">{afterSaleTexts.state[state]}</Text>
        {GREEN.includes(state) && <Text className="case-head__sum num">{formatFen(amountFen)}</Text>}
        <Text className="case-head__text">{isLate ? t.overdue : state in t.what ? t.what[state](until) : t.newer}</Text>
        {isAutomatic && <Text className="case-head__text">{t.automatic}</Text>}
      </View>
      {reply && (
        <View className="card">
          <Text className="card__title">{t.reply}</Text>
          <View className="case-head__reply">{reply}</View>
        </View>
      )}
    </View>
  )
}
