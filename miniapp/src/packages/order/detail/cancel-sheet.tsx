import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { Action } from '../../../ui/action.tsx'
import { Chips } from '../../../ui/chips.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { say } from '../../../lib/toast.ts'
import { orderTexts as t } from '../texts.ts'

interface Props {
  order: OrderDetail
  isBusy: boolean
  onCancel: (reason: string) => void
  onClose: () => void
}

/** Why, and what becomes of the money and the seat, before an order is cancelled. */
export function CancelSheet({ order, isBusy, onCancel, onClose }: Props) {
  const [reason, setReason] = useState('')
  return (
    <Sheet
      title={t.cancelTitle}
      onClose={onClose}
      foot={
        <>
          <Action
            kind="quiet"
            className="grow"
            busy={isBusy}
            onTap={() => (reason ? onCancel(reason) : say(t.cancelWhy))}
          >
            {t.cancelYes}
          </Action>
          <Action className="grow" onTap={onClose}>
            {t.cancelNo}
          </Action>
        </>
      }
    >
      <Text className="sheet__text">{outcomeOf(order)}</Text>
      <View className="note">{t.cancelWhy}</View>
      <Chips
        look="wrap"
        options={t.cancelReasons.map((each) => ({ value: each, label: each }))}
        value={reason}
        onChange={setReason}
      />
    </Sheet>
  )
}

/** Only an order in a team has a seat to give up. */
function outcomeOf({ money, team }: OrderDetail): string {
  if (money.paidFen > 0) return team ? t.cancelPaid : t.cancelPaidAlone
  return team ? t.cancelUnpaid : t.cancelUnpaidAlone
}
