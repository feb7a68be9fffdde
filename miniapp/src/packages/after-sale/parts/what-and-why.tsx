import { Text, View } from '@tarojs/components'
import { type AfterSaleReason, isShopsFault } from '@tuanke/shared/after-sale/rules'
import type { AfterSaleOptions } from '../../../lib/schemas.ts'
import { Chips } from '../../../ui/chips.tsx'
import { type askedFor, reasonsFor } from '../application.ts'
import type { Draft } from '../draft.ts'
import { afterSaleTexts, applyTexts as t } from '../texts.ts'

interface Props {
  options: AfterSaleOptions
  draft: Draft
  asked: ReturnType<typeof askedFor>
  onChange: (part: Partial<Draft>) => void
}

/** Money only or goods back first, and why. What does not go together is said at once, not after sending. */
export function WhatAndWhy({ options, draft, asked, onChange }: Props) {
  const reasons = reasonsFor(options).map((value) => ({ value, label: afterSaleTexts.reason[value] }))
  const kinds = (['refund-only', 'return'] as const).map((value) => ({
    value,
    label: afterSaleTexts.kind[value],
    disabled: value === 'return' && asked.hasPerishable,
  }))
  // Who changed their mind about goods on their way sends them back: chosen for them, as nothing else would be granted.
  const choose = (reason: AfterSaleReason) => {
    const mustReturn = options.hasLeft && !isShopsFault(reason) && !asked.hasPerishable
    onChange(mustReturn ? { reason, kind: 'return' } : { reason })
  }
  const objection = asked.objection === 'picture-needed' ? null : asked.objection
  return (
    <View className="card">
      <Text className="card__title">{t.reason}</Text>
      <Chips
        look="in-card"
        options={reasons}
        value={draft.reason ?? ''}
        onChange={(reason) => reason && choose(reason)}
      />
      {options.hasLeft ? (
        <View className="apply__part">
          <Text className="card__title">{t.kind}</Text>
          <Chips look="in-card" options={kinds} value={draft.kind} onChange={(kind) => onChange({ kind })} />
          <View className="note apply__hint">{t.kindHint[draft.kind]}</View>
        </View>
      ) : (
        <View className="note apply__hint">{t.inHouse}</View>
      )}
      {objection && <View className="apply__objection">{t.objection[objection]}</View>}
    </View>
  )
}
