import { Image, Text, View } from '@tarojs/components'
import type { RedemptionDetail } from '../../../lib/schemas.ts'
import { spoken } from '../../../ui/a11y.ts'
import { Action } from '../../../ui/action.tsx'
import { drawing, type DrawingName } from '../../../ui/drawing.ts'
import { copyText } from '../../../ui/fact.tsx'
import { redemptionTexts as t } from '../texts.ts'
import { stateWord } from './state-words.ts'

/** What became of a redemption that has no code to show. */
export function Outcome({ redemption }: { redemption: RedemptionDetail }) {
  const { state, parcel } = redemption
  return (
    <View className="card outcome">
      <Image className="outcome__drawing" src={drawing(pictureOf(state))} {...spoken('')} />
      <View className="outcome__title">{stateWord(redemption)}</View>
      <View className="note">{sentenceOf(redemption)}</View>
      {parcel && (
        <View className="row outcome__parcel">
          <Text className="strong">
            {parcel.companyName} {parcel.trackingNo}
          </Text>
          <Action kind="bare" onTap={() => void copyText(parcel.trackingNo)}>
            {t.copy}
          </Action>
        </View>
      )}
    </View>
  )
}

function pictureOf(state: RedemptionDetail['state']): DrawingName {
  if (state === 'cancelled') return 'coins'
  return state === 'waiting' || state === 'sent' ? 'parcel' : 'formed'
}

function sentenceOf({ state, cancelledBy, cancelReason }: RedemptionDetail): string {
  if (state === 'waiting') return t.preparing
  if (state === 'collected') return t.collectedText
  if (state === 'issued') return t.issuedText
  if (state === 'sent') return ''
  if (cancelledBy === 'staff') return t.backByStaff(cancelReason ?? '')
  return cancelledBy === 'system' ? t.backBySystem : t.backByMember
}
